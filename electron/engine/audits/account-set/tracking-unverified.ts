// CS-4: a custom tracking domain belongs to no verified identity of the region.
import { seenIn } from '../../derive/region-wiring.ts';
import { isVerifiedAbove } from '../../derive/verified-above.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets, unlessUnread } from '../judge-region-sets.ts';

export const accountSetTrackingUnverified = defineAudit({
  id: 'account-set-tracking-unverified',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: ['regionOwner'],
  weighs: ['regionSets', 'regionFeeds'],
  texts: {
    title: { en: 'Tracking domains are not verified', ja: '検証されていないトラッキングドメインがあります' },
    passed: { en: 'Every tracking domain is verified', ja: 'どのトラッキングドメインも検証済みです' },
    why: {
      en: 'SES uses a custom tracking domain only while it, or a domain above it, is a verified identity in the same region. Otherwise sends with the set may fail or go out untracked.',
      ja: 'SES がカスタムトラッキングドメインを使うには、そのドメインか上位のドメインが、同じリージョンで検証済み ID になっている必要があります。そうでないと、この設定セットでの送信が失敗するか、トラッキングされないことがあります。',
    },
    fix: {
      en: 'Verify the domain, or one above it, in this region, or choose a tracking domain below a verified one.',
      ja: 'このリージョンで、そのドメインか上位のドメインを検証するか、検証済みドメインのサブドメインをトラッキングドメインに指定してください。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains', 'SES2-CS-4')],
  judge: ({ regionOwner: { region }, regionSets, regionFeeds }) => {
    const judgement = judgeRegionSets(regionSets, {
      among: ({ trackingDomain }) => trackingDomain !== null,
      none: noTracking,
      isFault: ({ trackingDomain }) => !isVerifiedAbove(trackingDomain ?? '', seenIn(regionFeeds)),
      says: (names) => ({
        en: `No verified identity covers the tracking domain of ${names.en}.`,
        ja: `${names.ja} のトラッキングドメインに対応する検証済み ID がありません。`,
      }),
    });
    return unlessUnread(judgement, regionFeeds, region);
  },
});

const noTracking = {
  en: 'No set has a custom tracking domain.',
  ja: 'カスタムトラッキングドメインのある設定セットはありません。',
};
