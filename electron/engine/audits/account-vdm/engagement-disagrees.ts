// Opens and clicks are counted by VDM or recorded by event destinations, but not both.
import { recordsEngagement, vdmEngagement } from '../../derive/engagement-streams.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountVdmEngagementDisagrees = defineAudit({
  id: 'account-vdm-engagement-disagrees',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount'],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'Opens and clicks are counted in one place and not in the other',
      ja: '開封とクリックの計測が一方でしか有効になっていません',
    },
    passed: { en: 'Opens and clicks are counted alike', ja: '開封とクリックの計測設定は一致しています' },
    why: {
      en: 'The engagement tracking of VDM and the events OPEN and CLICK are two switches. Where only one is on, the dashboard and your own events show different numbers, and neither has lost anything.',
      ja: 'VDM のエンゲージメントトラッキングと、OPEN・CLICK イベントは別々のスイッチです。片方だけが有効だと、ダッシュボードと自社のイベントの数値が食い違いますが、データが失われたわけではありません。',
    },
    fix: {
      en: 'Set both alike for each configuration set, or keep in mind which of them counts.',
      ja: '設定セットごとに両方をそろえるか、どちらで計測しているかを把握しておいてください。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-2')],
  judge: ({ regionAccount, regionSets }) => {
    if (!regionAccount.vdmEnabled) return notApplicable(off);
    return judgeRegionSets(regionSets, {
      isFault: (set) => vdmEngagement(regionAccount, set) !== recordsEngagement(set),
      says: (sets) => ({
        en: `Only one of the two is on for ${sets.en}.`,
        ja: `${sets.ja} では一方だけが有効です。`,
      }),
      details: (faulty) => [
        {
          kind: 'table',
          title: { en: 'What is on', ja: '有効な計測' },
          columns: [
            { en: 'Configuration set', ja: '設定セット' },
            { en: 'Counted by', ja: '計測' },
          ],
          rows: faulty.map((set) => [set.name, vdmEngagement(regionAccount, set) ? 'VDM' : 'OPEN, CLICK']),
        },
      ],
    });
  },
});

const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
