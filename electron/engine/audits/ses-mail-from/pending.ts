// X12: SES is still looking for the MX record of the custom MAIL FROM domain, and does not use it meanwhile.
import { mxMeanwhile, sayEffectNow } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFrom, rejectingText } from '../judge-mail-from.ts';

export const sesMailFromPending = defineAudit({
  id: 'ses-mail-from-pending',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity'],
  weighs: ['mailFromAnswers'],
  texts: {
    title: { en: 'SES does not use the MAIL FROM domain yet', ja: 'MAIL FROM ドメインはまだ使われていません' },
    passed: { en: 'SES is done with looking for the MX record', ja: 'SES による MX の確認は終わっています' },
    why: {
      en: 'After the setup SES looks for the MX record for 72 hours. Until it finds it, your mail goes out with a MAIL FROM domain of SES, or not at all, as you chose; then the setup fails for good.',
      ja: '設定後、SES は 72 時間にわたって MX を確認します。見つかるまでは、選択した動作に従って SES 自身のドメインで送信されるか、送信が拒否されます。72 時間を過ぎると失敗となり、自動では再開されません。',
    },
    fix: {
      en: 'Publish the MX record if it is not there, as below or as its own check says, and wait: SES e-mails the account when it has found the MX record.',
      ja: 'MX レコードが正しく公開されていなければ、下に示す値または MX の診断項目に従って公開し、しばらく待ってください。SES が MX を検出すると、アカウント宛てにメールで通知されます。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X12', 'SES2-MF-5', 'SES1-MF-3')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, (mailFrom) => {
      if (mailFrom.status !== 'PENDING') return pass();
      if (mailFrom.onMxFailure === 'REJECT_MESSAGE') return notApplicable(rejectingText);
      const { en, ja } = sayEffectNow(mailFrom, sesIdentity);
      const { isRight, details } = mxMeanwhile(sesIdentity, mailFromAnswers);
      return fail(
        {
          en: `The state of ${mailFrom.domain} is PENDING. ${en}${isRight ? ' The MX record is there now, so SES should find it soon.' : ''}`,
          ja: `${mailFrom.domain} の状態は PENDING です。${ja}${isRight ? 'MX はすでに公開されているため、まもなく検出される見込みです。' : ''}`,
        },
        { details },
      );
    }),
});
