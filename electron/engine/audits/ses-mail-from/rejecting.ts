// X12: SES refuses every send, because the MAIL FROM domain is not ready and the identity says to reject then.
import { mxMeanwhile } from '../../derive/mail-from-records.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromRejecting = defineAudit({
  id: 'ses-mail-from-rejecting',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  weighs: ['mailFromAnswers'],
  texts: {
    title: {
      en: 'SES refuses to send while the MAIL FROM domain is not ready',
      ja: 'MAIL FROM ドメインが未完了のため、SES が送信を拒否しています',
    },
    passed: {
      en: 'The MAIL FROM domain does not keep SES from sending',
      ja: 'MAIL FROM ドメインが原因で送信が拒否されることはありません',
    },
    why: {
      en: 'For this identity you chose to reject messages when the MX record of the MAIL FROM domain is not found (REJECT_MESSAGE). SES has not found it, so every send fails with the error MailFromDomainNotVerified.',
      ja: 'この ID では、MAIL FROM ドメインの MX が見つからない場合にメッセージを拒否する設定（REJECT_MESSAGE）になっています。現在 MX が確認できていないため、送信はすべて MailFromDomainNotVerified エラーになります。',
    },
    fix: {
      en: 'To send at once, change the behavior on MX failure to USE_DEFAULT_VALUE. Then put the MX record right, as below or as its own check says, and, if the state is FAILED, start the setup again.',
      ja: 'すぐに送信を再開するには、MX 失敗時の動作を USE_DEFAULT_VALUE に変更してください。次に、下に示す値または MX の診断項目に従って MX レコードを正し、状態が FAILED の場合は設定をやり直します。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'X12', 'SES1-MF-2', 'SES2-MF-6')],
  judge: ({ sesIdentity, mailFromAnswers }) =>
    judgeMailFrom(sesIdentity, ({ domain, status, onMxFailure }) => {
      if (status === 'SUCCESS') return pass();
      if (onMxFailure === 'USE_DEFAULT_VALUE') return pass(fallsBack);
      return fail(
        {
          en: `The state of ${domain} is ${status} and the behavior is REJECT_MESSAGE: nothing can be sent now.`,
          ja: `${domain} の状態は ${status}、MX 失敗時の動作は REJECT_MESSAGE のため、現在は何も送信できません。`,
        },
        { details: mxMeanwhile(sesIdentity, mailFromAnswers).details },
      );
    }),
});

const fallsBack = {
  en: 'While the MX record is not found, SES sends with its own MAIL FROM domain.',
  ja: 'MX が見つからない間は、SES 自身の MAIL FROM ドメインで送信されます。',
};
