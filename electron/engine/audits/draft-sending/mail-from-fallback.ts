// The message goes out with the MAIL FROM domain of SES.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeVerified } from '../judge-sender.ts';

export const draftSendingMailFromFallback = defineAudit({
  id: 'draft-sending-mail-from-fallback',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSender'],
  texts: {
    title: { en: 'The custom MAIL FROM domain is not in use', ja: 'カスタム MAIL FROM ドメインが使われていません' },
    passed: { en: 'The custom MAIL FROM domain is in use', ja: 'カスタム MAIL FROM ドメインが使われます' },
    why: {
      en: 'SES does not find its MX record and sends with amazonses.com instead. SPF then passes for Amazon, not for your domain, and DMARC can pass only by DKIM.',
      ja: 'SES が MX レコードを確認できないため、代わりに amazonses.com が使われます。SPF は自社ドメインとして合格せず、DMARC に合格する手段は DKIM だけになります。',
    },
    fix: {
      en: 'Publish the MX record of the MAIL FROM domain; if its state is FAILED, start the setup again. The audit of the identity has the record.',
      ja: 'MAIL FROM ドメインの MX レコードを公開してください。状態が FAILED の場合は設定をやり直します。必要なレコードは ID の診断に表示されます。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ draftSender }) =>
    judgeVerified(draftSender, ({ identity: { mailFrom } }) => {
      if (mailFrom === null) return notApplicable(none);
      if (mailFrom.status === 'SUCCESS') return pass();
      if (mailFrom.onMxFailure === 'REJECT_MESSAGE') return notApplicable(refused);
      const { domain, status } = mailFrom;
      return fail({ en: `${domain} is in the state ${status}.`, ja: `${domain} の状態は ${status} です。` });
    }),
});

const none = { en: 'The identity has no custom MAIL FROM domain.', ja: 'カスタム MAIL FROM ドメインはありません。' };
const refused = {
  en: 'SES refuses messages until it is ready; another check covers that.',
  ja: 'その間の送信は拒否されます。別の項目で判定します。',
};
