// CS-4: HTTPS is required for tracking, but the domain leads straight to SES, which has no certificate for it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeDefaultSetTracking } from '../judge-default-set.ts';

export const sesConfigurationSetTrackingCertificateWrong = defineAudit({
  id: 'ses-configuration-set-tracking-certificate-wrong',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'high',
  needs: ['sesDefaultSet', 'trackingReplies'],
  texts: {
    title: {
      en: 'Tracked links break: HTTPS without a certificate',
      ja: '証明書がないため、トラッキングリンクが HTTPS で開けません',
    },
    passed: {
      en: 'Tracked links have a place for their certificate',
      ja: 'トラッキングリンクの HTTPS の構成に問題はありません',
    },
    why: {
      en: 'The set requires HTTPS for tracking, and the tracking domain is a direct alias of the tracker of SES. The tracker has no certificate for your name, so browsers stop recipients with a warning.',
      ja: '設定セットはトラッキングに HTTPS を必須としていますが、トラッキングドメインは SES のトラッカーを直接指しています。トラッカーにはご自身のドメインの証明書がないため、ブラウザーの警告で受信者が先に進めません。',
    },
    fix: {
      en: 'Put a CDN with a certificate for this name in front of the tracker and point the domain to the CDN, or set the HTTPS policy to OPTIONAL.',
      ja: 'この名前の証明書を持つ CDN をトラッカーの前段に置いてドメインを CDN に向けるか、HTTPS ポリシーを OPTIONAL に変更してください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ sesDefaultSet, trackingReplies: replies }) =>
    judgeDefaultSetTracking(sesDefaultSet, replies, ({ domain, lead }) => {
      const { httpsPolicy } = sesDefaultSet;
      const isRequired = httpsPolicy === 'REQUIRE' || httpsPolicy === 'REQUIRE_OPEN_ONLY';
      if (!isRequired || lead.kind !== 'tracker') return pass(null, { replies });
      return fail(
        {
          en: `The HTTPS policy is ${httpsPolicy}, and ${domain} is an alias of ${lead.host}.`,
          ja: `HTTPS ポリシーは ${httpsPolicy} ですが、${domain} は ${lead.host} の別名です。`,
        },
        { replies },
      );
    }),
});
