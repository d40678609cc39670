// Opens and clicks are counted by VDM or recorded by event destinations, but not both.
import { recordsEngagement, vdmEngagement } from '../../derive/engagement-streams.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cannotTellFromGaps } from '../judge-gaps.ts';

export const accountVdmEngagementDisagrees = defineAudit({
  id: 'account-vdm-engagement-disagrees',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount', 'regionSets'],
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
  judge: ({ regionAccount, regionSets: { seen, gaps } }) => {
    if (!regionAccount.vdmEnabled) return notApplicable(off);
    const apart = seen.flatMap((set) => {
      const [vdm, events] = [vdmEngagement(regionAccount, set), recordsEngagement(set)];
      return vdm === events ? [] : [`${set.name} (${vdm ? 'VDM' : 'OPEN, CLICK'})`];
    });
    if (apart.length > 0) return fail(sayApart(apart.join(', ')));
    if (gaps.length > 0) return cannotTellFromGaps(gaps);
    return seen.length === 0 ? notApplicable(none) : pass();
  },
});

const sayApart = (sets: string) => ({
  en: `Only one of the two is on: ${sets}.`,
  ja: `一方だけが有効な設定セット: ${sets}`,
});
const none = {
  en: 'The region has no configuration sets.',
  ja: 'このリージョンに設定セットはありません。',
};
const off = {
  en: 'Virtual Deliverability Manager is off; another check covers that.',
  ja: 'Virtual Deliverability Manager が無効です。別の項目で判定します。',
};
