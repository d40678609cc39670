// SES refuses the message, because the MAIL FROM domain is not ready.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingMailFromRejecting = defineAudit({
  id: 'draft-sending-mail-from-rejecting',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSender'],
  texts: {
    title: {
      en: 'SES refuses mail of this identity: its MAIL FROM domain is not ready',
      ja: 'MAIL FROM ドメインが未完了のため、この ID の送信は拒否されます',
    },
    passed: {
      en: 'The MAIL FROM domain does not block the message',
      ja: 'MAIL FROM ドメインによる拒否はありません',
    },
    why: {
      en: 'The identity rejects messages while SES cannot find the MX record of its MAIL FROM domain. Until then every send fails with MailFromDomainNotVerified.',
      ja: 'MAIL FROM ドメインの MX が確認できない間はメールを拒否する設定です。確認できるまで、送信は MailFromDomainNotVerified エラーになります。',
    },
    fix: {
      en: 'Publish the MX record of the MAIL FROM domain, or change the behavior on MX failure to USE_DEFAULT_VALUE. The audit of the identity has the record.',
      ja: 'MAIL FROM ドメインの MX レコードを公開するか、MX 失敗時の動作を USE_DEFAULT_VALUE に変更してください。必要なレコードは ID の診断に表示されます。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ draftSender: { identity } }) => {
    const { mailFrom, name } = identity;
    if (mailFrom === null) return notApplicable(none);
    if (mailFrom.status === 'SUCCESS' || mailFrom.onMxFailure === 'USE_DEFAULT_VALUE') return pass();
    const { domain, status } = mailFrom;
    return fail({
      en: `MAIL FROM ${domain} of ${name} is in the state ${status}, and the behavior is REJECT_MESSAGE.`,
      ja: `${name} の MAIL FROM ドメイン ${domain} は ${status} で、動作は REJECT_MESSAGE です。`,
    });
  },
});

const none = { en: 'The identity has no custom MAIL FROM domain.', ja: 'カスタム MAIL FROM ドメインはありません。' };
