// A custom tracking domain is set up, but no destination gets opens or clicks.
import { destinationsTable, missingEvents } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { noTracking } from '../judge-default-set.ts';

export const sesConfigurationSetTrackingEventsMissing = defineAudit({
  id: 'ses-configuration-set-tracking-events-missing',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'info',
  needs: ['sesDefaultSet'],
  texts: {
    title: { en: 'Opens and clicks are tracked by nobody', ja: '開封とクリックを受け取るイベント送信先がありません' },
    passed: { en: 'The tracking domain is in use', ja: 'トラッキングドメインは利用されています' },
    why: {
      en: 'A custom tracking domain has an effect only when an event destination of the set takes OPEN or CLICK events. Without one, links are not rewritten for event publishing.',
      ja: 'カスタムトラッキングドメインは、設定セットのイベント送信先に OPEN か CLICK が含まれている場合にだけ効果があります。含まれていない場合、イベント発行のためのリンクの書き換えは行われません。',
    },
    fix: {
      en: 'Add OPEN or CLICK to an event destination, or remove the tracking domain. The dashboard of the Virtual Deliverability Manager tracks on its own.',
      ja: 'イベント送信先に OPEN か CLICK を追加するか、トラッキングドメインを外してください。Virtual Deliverability Manager のダッシュボードの計測は別に行われます。',
    },
  },
  sources: [citeSes('custom domains for tracking', 'configure-custom-open-click-domains')],
  judge: ({ sesDefaultSet }) => {
    if (sesDefaultSet.trackingDomain === null) return notApplicable(noTracking);
    if (missingEvents(sesDefaultSet, ['OPEN', 'CLICK']).length < 2) return pass();
    return fail(
      {
        en: `${sesDefaultSet.trackingDomain} is set, but no enabled destination gets OPEN or CLICK.`,
        ja: `${sesDefaultSet.trackingDomain} が設定されていますが、OPEN も CLICK も受け取る送信先がありません。`,
      },
      { details: [destinationsTable(sesDefaultSet)] },
    );
  },
});
