// DMARC fails under p=quarantine.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeFailing } from '../judge-dmarc-result.ts';

export const messageDmarcFailedQuarantine = defineAudit({
  id: 'message-dmarc-failed-quarantine',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: {
      en: 'DMARC fails, and the policy is quarantine',
      ja: 'DMARC に不合格で、ポリシーは隔離（quarantine）です',
    },
    passed: { en: 'DMARC passes', ja: 'DMARC に合格しています' },
    why: {
      en: 'Neither DKIM nor SPF proves that the mail comes from the domain in From. A receiver cannot tell it from forged mail. The domain asks receivers to put such mail into spam.',
      ja: 'DKIM でも SPF でも、From のドメインから送られたことを確認できません。受信側からは、なりすましと区別がつきません。 ドメインのポリシーが隔離のため、迷惑メールに入ります。',
    },
    fix: {
      en: 'Let Amazon SES sign for the domain in From (verify it as an identity with Easy DKIM), or give it a custom MAIL FROM domain below that domain. If this was forwarded mail, ask the forwarder to keep the signed parts as they are.',
      ja: 'From のドメインを SES の ID として検証して Easy DKIM で署名するか、その配下のカスタム MAIL FROM ドメインを設定してください。転送されたメールの場合は、署名された部分を変更しないよう転送元に依頼してください。',
    },
  },
  sources: [citeRfc(9989, '5.3.4'), citeSes('Complying with DMARC', 'send-email-authentication-dmarc')],
  judge: ({ mail }) => judgeFailing(mail, 'quarantine'),
});
