// CS-4: a custom tracking domain leads to the tracker of another region.
import { trackingRecord } from '../../derive/tracking-record.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionTracking } from '../judge-region-tracking.ts';

export const accountSetTrackingOtherRegion = defineAudit({
  id: 'account-set-tracking-other-region',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionTracking'],
  texts: {
    title: { en: 'Tracking domains lead to another region', ja: '別のリージョンを指すトラッキングドメインがあります' },
    passed: {
      en: 'No tracking domain leads to another region',
      ja: '別のリージョンを指すトラッキングドメインはありません',
    },
    why: {
      en: 'Each region counts its own mail. The tracker of another region does not know the links of this one, so clicks end in an error.',
      ja: 'トラッキングはリージョンごとに行われます。別のリージョンのトラッカーはこのリージョンのリンクを認識できず、クリックするとエラーになります。',
    },
    fix: {
      en: 'Replace each CNAME record with the one below. Two regions that share a domain need a name each.',
      ja: '各 CNAME レコードを下のものに置き換えてください。2 つのリージョンで共用している場合は、リージョンごとに別の名前が必要です。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'X24', 'SES2-CS-4')],
  judge: ({ regionSets, regionTracking, regionOwner: { region } }) =>
    judgeRegionTracking(
      { regionSets, regionTracking },
      {
        isFault: ({ lead }) => lead.kind === 'tracker' && lead.region !== region,
        says: (domains) => ({
          en: `They lead to another region: ${domains.en}.`,
          ja: `別のリージョンを指すドメイン: ${domains.ja}。`,
        }),
        cure: (tracked) => trackingRecord(tracked, region),
      },
    ),
});
