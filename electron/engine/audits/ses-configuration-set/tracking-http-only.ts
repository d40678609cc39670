// CS-5: the custom tracking domain can serve HTTP only, while the links of most mail are HTTPS.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeDefaultSetTracking } from '../judge-default-set.ts';

export const sesConfigurationSetTrackingHttpOnly = defineAudit({
  id: 'ses-configuration-set-tracking-http-only',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesDefaultSet', 'trackingReplies'],
  texts: {
    title: {
      en: 'HTTPS links break through an HTTP-only tracking domain',
      ja: 'HTTPS のリンクが HTTP 専用のトラッキングドメインを経由します',
    },
    passed: { en: 'The tracking domain can serve HTTPS', ja: 'トラッキングドメインは HTTPS に対応できる構成です' },
    why: {
      en: 'The tracking domain is a direct alias of the tracker of SES, which has no certificate for your name. SES keeps the protocol of each link, so that recipients who click an HTTPS link may see a browser warning; opens are counted over plain HTTP.',
      ja: 'トラッキングドメインは SES のトラッカーを直接指しており、ご自身のドメインの証明書がありません。リンクのプロトコルは維持されるため、HTTPS のリンクではブラウザーの警告が表示されることがあり、開封は平文の HTTP で計測されます。',
    },
    fix: {
      en: 'Put a CDN with a certificate for this name in front of the tracker, point the domain to the CDN, and set the HTTPS policy to REQUIRE.',
      ja: 'この名前の証明書を持つ CDN をトラッカーの前段に置いてドメインを CDN に向け、HTTPS ポリシーを REQUIRE にしてください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-5')],
  judge: ({ sesDefaultSet, trackingReplies: replies }) =>
    judgeDefaultSetTracking(sesDefaultSet, replies, ({ domain, lead }) => {
      const { httpsPolicy } = sesDefaultSet;
      if (httpsPolicy !== null && httpsPolicy !== 'OPTIONAL') return notApplicable(requiredText);
      if (lead.kind !== 'tracker') return pass(null, { replies });
      return fail(
        {
          en: `${domain} is an alias of ${lead.host}, and the HTTPS policy is ${httpsPolicy ?? 'not set'}.`,
          ja: `${domain} は ${lead.host} の別名で、HTTPS ポリシーは${httpsPolicy === null ? '未設定' : ` ${httpsPolicy} `}です。`,
        },
        { replies },
      );
    }),
});

const requiredText = {
  en: 'HTTPS is required for tracking; another check covers that.',
  ja: 'トラッキングに HTTPS が必須です。別の項目で判定します。',
};
