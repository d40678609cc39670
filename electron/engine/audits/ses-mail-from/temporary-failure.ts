// X12: SES used the custom MAIL FROM domain, lost its MX record, and will give up 72 hours later.
import { decidingReply, isMxForSes, mailFromRecords, sayEffectNow } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

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
      en: 'Restore the MX record below within 72 hours. If it is there already, check that every name server of the zone gives it.',
      ja: '72 時間以内に下の MX レコードを復旧してください。すでにある場合は、ゾーンのすべてのネームサーバーが同じ応答を返すか確認します。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X12', 'SES2-MF-5', 'SES1-MF-3')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      if (mailFrom.status !== 'TEMPORARY_FAILURE') return pass();
      const { en, ja } = sayEffectNow(mailFrom, sesIdentity);
      const mx = mailFromAnswers.state === 'seen' ? decidingReply(mailFromAnswers.value, 'mx') : null;
      const isThere = mx !== null && isMxForSes(mx);
      return fail(
        {
          en: `The state of ${mailFrom.domain} is TEMPORARY_FAILURE. ${en}${isThere ? ' The MX record is there now, so SES should find it again.' : ''}`,
          ja: `${mailFrom.domain} の状態は TEMPORARY_FAILURE です。${ja}${isThere ? 'MX は現在公開されているため、再び検出される見込みです。' : ''}`,
        },
        { details: mailFromRecords(sesIdentity, mailFrom.domain).slice(0, 1) },
      );
    }),
});
