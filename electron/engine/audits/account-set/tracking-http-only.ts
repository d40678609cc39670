// CS-5: a custom tracking domain can serve HTTP only, while the links of most mail are HTTPS.
import { requiresHttps } from '../../derive/tracking-state.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionTracking } from '../judge-region-tracking.ts';

export const accountSetTrackingHttpOnly = defineAudit({
  id: 'account-set-tracking-http-only',
  topic: 'account-set',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionSets', 'regionTracking'],
  texts: {
    title: {
      en: 'HTTPS links lead through HTTP-only tracking domains',
      ja: 'HTTPS のリンクが HTTP 専用のトラッキングドメインを経由します',
    },
    passed: {
      en: 'Every tracking domain can serve HTTPS',
      ja: 'どのトラッキングドメインも HTTPS に対応できる構成です',
    },
    why: {
      en: "The domain is a direct alias of SES's tracker, which has no certificate for your name. SES keeps the protocol of each link, so recipients who click an HTTPS link may see a browser warning; opens are counted over plain HTTP.",
      ja: 'ドメインは SES のトラッカーを直接指しており、ご自身のドメインの証明書がありません。リンクのプロトコルは維持されるため、HTTPS のリンクではブラウザーの警告が表示されることがあり、開封は平文の HTTP で計測されます。',
    },
    fix: {
      en: 'Put a CDN with a certificate for the name in front of the tracker, point the domain to the CDN, and set the HTTPS policy to REQUIRE.',
      ja: '証明書を持つ CDN をトラッカーの前段に置いてドメインを CDN に向け、HTTPS ポリシーを REQUIRE にしてください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-5')],
  judge: ({ regionSets, regionTracking }) =>
    judgeRegionTracking(
      { regionSets, regionTracking },
      {
        isFault: ({ set, lead }) => lead.kind === 'tracker' && !requiresHttps(set),
        says: (domains) => ({ en: `HTTP only: ${domains.en}.`, ja: `HTTP のみのドメイン: ${domains.ja}。` }),
      },
    ),
});
