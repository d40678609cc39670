// CS-4: HTTPS is required for tracking, but the domain leads straight to SES.
import { requiresHttps } from '../../derive/tracking-state.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionTracking } from '../judge-region-tracking.ts';

export const accountSetTrackingCertificateMissing = defineAudit({
  id: 'account-set-tracking-certificate-missing',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets', 'regionTracking'],
  texts: {
    title: {
      en: 'Tracked links break: HTTPS without a certificate',
      ja: '証明書がなく HTTPS で開けないトラッキングリンクがあります',
    },
    passed: {
      en: 'Tracked links have a place for their certificate',
      ja: 'トラッキングリンクの HTTPS の構成に問題はありません',
    },
    why: {
      en: "The set requires HTTPS for tracking, and the domain is a direct alias of SES's tracker, which has no certificate for your name. Browsers stop recipients with a warning.",
      ja: '設定セットはトラッキングに HTTPS を必須としていますが、ドメインは SES のトラッカーを直接指しています。トラッカーにはご自身のドメインの証明書がないため、ブラウザーの警告で受信者が先に進めません。',
    },
    fix: {
      en: 'Put a CDN with a certificate for the name in front of the tracker and point the domain to the CDN, or set the HTTPS policy to OPTIONAL.',
      ja: '証明書を持つ CDN をトラッカーの前段に置いてドメインを CDN に向けるか、HTTPS ポリシーを OPTIONAL に変更してください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ regionSets, regionTracking }) =>
    judgeRegionTracking(
      { regionSets, regionTracking },
      {
        isFault: ({ set, lead }) => lead.kind === 'tracker' && requiresHttps(set),
        says: (domains) => ({
          en: `HTTPS is required, without a certificate, at ${domains.en}.`,
          ja: `HTTPS が必須なのに証明書がないドメイン: ${domains.ja}。`,
        }),
      },
    ),
});
