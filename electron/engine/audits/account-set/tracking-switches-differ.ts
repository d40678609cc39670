// SES3-2: the two switches for opens and clicks, of events and of VDM, do not agree.
import type { SesConfigurationSet } from '../../../../shared/ses.ts';
import { missingEvents } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetTrackingSwitchesDiffer = defineAudit({
  id: 'account-set-tracking-switches-differ',
  topic: 'account-set',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount'],
  weighs: ['regionSets'],
  texts: {
    title: { en: 'Opens and clicks are counted in one place only', ja: '開封とクリックの計測が一方だけで有効です' },
    passed: {
      en: 'Opens and clicks are counted alike in events and in VDM',
      ja: '開封とクリックの計測は、イベントと VDM でそろっています',
    },
    why: {
      en: 'Events and the dashboard of Virtual Deliverability Manager each have a switch of their own for opens and clicks. Where the two differ, one shows opens and the other none. Nothing is lost.',
      ja: 'イベントと Virtual Deliverability Manager のダッシュボードは、それぞれ別の設定で開封とクリックを計測します。設定が異なると、一方だけに開封が表示されます。データの欠落ではありません。',
    },
    fix: {
      en: 'Decide whether opens and clicks are to be tracked, which changes the links of your mail, and set both switches alike.',
      ja: '開封とクリックを計測するかどうか（メール内のリンクが書き換わります）を決め、両方の設定をそろえてください。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-2')],
  judge: ({ regionAccount, regionSets }) => {
    if (!regionAccount.vdmEnabled) return notApplicable(withoutVdm);
    const byVdm = (set: SesConfigurationSet) =>
      (set.engagementTracking ?? regionAccount.engagementTracking) === 'ENABLED';
    return judgeRegionSets(regionSets, {
      isFault: (set) => byEvents(set) !== byVdm(set),
      says: (names) => ({ en: `The switches differ for ${names.en}.`, ja: `設定が異なるもの: ${names.ja}。` }),
      details: (faulty) => [
        { kind: 'table', title, columns, rows: faulty.map((set) => [set.name, said(byEvents(set)), said(byVdm(set))]) },
      ],
    });
  },
});

function byEvents(set: SesConfigurationSet): boolean {
  return missingEvents(set, ['OPEN', 'CLICK']).length < 2;
}

function said(is: boolean) {
  return is ? { en: 'on', ja: '有効' } : { en: 'off', ja: '無効' };
}

const title = { en: 'Opens and clicks', ja: '開封とクリック' };
const columns = [
  { en: 'Set', ja: '設定セット' },
  { en: 'Events', ja: 'イベント' },
  { en: 'Virtual Deliverability Manager', ja: 'Virtual Deliverability Manager' },
];
const withoutVdm = {
  en: 'Virtual Deliverability Manager is off.',
  ja: 'Virtual Deliverability Manager は無効です。',
};
