// DMARC fails under p=none.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFailing } from '../judge-dmarc-result.ts';

export const messageDmarcFailedNone = defineAudit({
  id: 'message-dmarc-failed-none',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'DMARC fails, and the policy is none', ja: 'DMARC に不合格で、ポリシーは監視のみ（none）です' },
    passed: { en: 'DMARC passes', ja: 'DMARC に合格しています' },
    why: {
      en: 'Neither DKIM nor SPF proves that the mail comes from the domain in From. A receiver cannot tell it from forged mail. The domain only monitors, so the mail is delivered, but Gmail and Yahoo require bulk mail to pass.',
      ja: 'DKIM でも SPF でも、From のドメインから送られたことを確認できません。受信側からは、なりすましと区別がつきません。ポリシーは監視のみのため配信されますが、Gmail や Yahoo への大量送信では合格が必須です。',
    },
    fix: {
      en: 'Let Amazon SES sign for the domain in From (verify it as an identity with Easy DKIM), or give it a custom MAIL FROM domain below that domain. If this was forwarded mail, ask the forwarder to keep the signed parts as they are.',
      ja: 'From のドメインを SES の ID として検証して Easy DKIM で署名するか、その配下のカスタム MAIL FROM ドメインを設定してください。転送されたメールの場合は、署名された部分を変更しないよう転送元に依頼してください。',
    },
  },
  sources: [citeRfc(9989, '5.3.4'), citeSes('Complying with DMARC', 'send-email-authentication-dmarc')],
  judge: ({ mail }) => judgeFailing(mail, 'none'),
});
