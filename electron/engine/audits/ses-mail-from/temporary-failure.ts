// X12: SES used the custom MAIL FROM domain, lost its MX record, and will give up 72 hours later.
import { mxMeanwhile, sayEffectNow } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFrom, rejectingText } from '../judge-mail-from.ts';

export const sesMailFromTemporaryFailure = defineAudit({
  id: 'ses-mail-from-temporary-failure',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['mailFromAnswers'],
  texts: {
    title: {
      en: 'SES no longer finds the MX record of the MAIL FROM domain',
      ja: 'MAIL FROM ドメインの MX を SES が検出できなくなりました',
    },
    passed: {
      en: 'SES has not lost the MX record of the MAIL FROM domain',
      ja: 'MAIL FROM ドメインの MX は SES に見失われていません',
    },
    why: {
      en: 'The MAIL FROM domain worked before, then its MX record vanished. SES looks again for 72 hours; after that the setup has failed and does not come back by itself.',
      ja: '以前は使われていた MAIL FROM ドメインの MX が見つからなくなりました。SES の再確認は 72 時間続き、それを過ぎると失敗となって、自動では元に戻りません。',
    },
    fix: {
      en: 'Restore the MX record within 72 hours, as below or as its own check says. If it is there already, check that every name server of the zone gives it.',
      ja: '72 時間以内に、下に示す値または MX の診断項目に従って MX レコードを復旧してください。すでに正しい場合は、ゾーンのすべてのネームサーバーが同じ応答を返すか確認します。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X12', 'SES2-MF-5', 'SES1-MF-3')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      if (mailFrom.status !== 'TEMPORARY_FAILURE') return pass();
      if (mailFrom.onMxFailure === 'REJECT_MESSAGE') return notApplicable(rejectingText);
      const { en, ja } = sayEffectNow(mailFrom, sesIdentity);
      const { isRight, details } = mxMeanwhile(sesIdentity, mailFromAnswers);
      return fail(
        {
          en: `The state of ${mailFrom.domain} is TEMPORARY_FAILURE. ${en}${isRight ? ' The MX record is there now, so SES should find it again.' : ''}`,
          ja: `${mailFrom.domain} の状態は TEMPORARY_FAILURE です。${ja}${isRight ? 'MX は現在公開されているため、再び検出される見込みです。' : ''}`,
        },
        { details },
      );
    }),
});
