// X12: SES has given up on the custom MAIL FROM domain, and looks again only when the setup is started anew.
import { mxMeanwhile, sayEffectNow } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFrom, rejectingText } from '../judge-mail-from.ts';

export const sesMailFromFailed = defineAudit({
  id: 'ses-mail-from-failed',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity'],
  weighs: ['mailFromAnswers'],
  texts: {
    title: { en: 'SES has given up on the MAIL FROM domain', ja: 'MAIL FROM ドメインの設定が失敗しています' },
    passed: { en: 'SES has not given up on the MAIL FROM domain', ja: 'MAIL FROM ドメインの設定は失敗していません' },
    why: {
      en: 'SES did not find the MX record for 72 hours and has stopped looking. This does not heal by itself: even when the record is right, SES goes on without your domain until you start the setup again.',
      ja: 'SES は 72 時間 MX を検出できず、確認をやめました。自動では回復しません。レコードを直しても、設定をやり直すまで SES はこのドメインを使いません。',
    },
    fix: {
      en: 'Put the MX record right first, as below or as its own check says. Then set the same MAIL FROM domain for this identity again (PutEmailIdentityMailFromAttributes), so that SES looks for another 72 hours.',
      ja: '先に、下に示す値または MX の診断項目に従って MX レコードを正してください。その後、この ID に同じ MAIL FROM ドメインを設定し直すと（PutEmailIdentityMailFromAttributes）、SES が再び 72 時間確認します。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X12', 'SES2-MF-5', 'SES1-MF-3')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      if (mailFrom.status !== 'FAILED') return pass();
      if (mailFrom.onMxFailure === 'REJECT_MESSAGE') return notApplicable(rejectingText);
      const { en, ja } = sayEffectNow(mailFrom, sesIdentity);
      const { isRight, details } = mxMeanwhile(sesIdentity, mailFromAnswers);
      return fail(
        {
          en: `The state of ${mailFrom.domain} is FAILED. ${en}${isRight ? ' The MX record is right now: only the setup has to be started again.' : ''}`,
          ja: `${mailFrom.domain} の状態は FAILED です。${ja}${isRight ? 'MX は現在正しいため、設定をやり直すだけで済みます。' : ''}`,
        },
        { details },
      );
    }),
});
