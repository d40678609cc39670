// Opens and clicks are counted by VDM or recorded by event destinations, but not both.
import { recordsEngagement, vdmEngagement } from '../../derive/engagement-streams.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, notApplicable } from '../define-audit.ts';
import { judgeSets } from '../judge-sets.ts';

export const accountVdmEngagementDisagrees = defineAudit({
  id: 'account-vdm-engagement-disagrees',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'info',
  needs: [],
  weighs: ['regionAccount', 'regionSets'],
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
    if (regionAccount.state !== 'seen') return cannotTellFrom(regionAccount);
    const account = regionAccount.value;
    if (!account.vdmEnabled) return notApplicable(off);
    return judgeSets(regionSets, {
      faultOf: (set) => {
        const [vdm, events] = [vdmEngagement(account, set), recordsEngagement(set)];
        if (vdm === events) return null;
        return vdm ? 'VDM' : 'OPEN, CLICK';
      },
      says: (sets) => ({
        en: `Only one of the two is on: ${sets}.`,
        ja: `一方だけが有効な設定セット: ${sets}`,
      }),
      beside: [regionAccount],
    });
  },
});

const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
