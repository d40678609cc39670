// CS-4: a custom tracking domain does not lead anywhere.
import { trackingRecord } from '../../derive/tracking-record.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionTracking } from '../judge-region-tracking.ts';

export const accountSetTrackingDangling = defineAudit({
  id: 'account-set-tracking-dangling',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionTracking'],
  texts: {
    title: { en: 'Tracking domains do not resolve', ja: '解決できないトラッキングドメインがあります' },
    passed: { en: 'Every tracking domain resolves', ja: 'どのトラッキングドメインも解決できます' },
    why: {
      en: 'SES rewrites the links of your mail to this domain. As it does not resolve, recipients who click a link get an error, and opens are not counted.',
      ja: 'SES はメール内のリンクをこのドメインに書き換えます。解決できないため、リンクをクリックした受信者にはエラーが表示され、開封も計測されません。',
    },
    fix: {
      en: 'Publish the CNAME record below. To serve the links over HTTPS, point the domain to a CDN that has a certificate for it instead.',
      ja: '下の CNAME レコードを公開してください。HTTPS で配信する場合は、証明書を持つ CDN を指すようにします。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ regionSets, regionTracking, regionOwner: { region } }) =>
    judgeRegionTracking(
      { regionSets, regionTracking },
      {
        isFault: ({ lead }) => lead.kind === 'nowhere',
        says: (domains) => ({
          en: `These do not resolve: ${domains.en}.`,
          ja: `解決できないドメイン: ${domains.ja}。`,
        }),
        cure: (tracked) => trackingRecord(tracked, region),
      },
    ),
});
