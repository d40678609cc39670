// CS-3: a set has no enabled event destination.
import { destinationsTable } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountEventsSetSilent = defineAudit({
  id: 'account-events-set-silent',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'Configuration sets have no enabled event destination',
      ja: '有効なイベント送信先がない設定セットがあります',
    },
    passed: {
      en: 'Every configuration set has an enabled event destination',
      ja: 'どの設定セットにも有効なイベント送信先があります',
    },
    why: {
      en: 'These sets publish no events of the mail sent with them: no delivery, no bounce, no complaint. All that is left is what the identity itself is notified of, if anything.',
      ja: 'これらの設定セットで送ったメールは、配信もバウンスも苦情もイベントとして発行されません。ID 側で通知を設定していれば、その通知だけが届きます。',
    },
    fix: {
      en: 'Add an event destination to each set and choose all sending and delivery events, or enable the one that is there.',
      ja: '各設定セットにイベント送信先を追加して、送信と配信に関するイベントをすべて選択してください。既存の送信先が無効な場合は有効にします。',
    },
  },
  sources: [citeSes('event destinations', 'event-destinations-manage', 'SES2-CS-3', 'SES3-6')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      isFault: ({ eventDestinations }) => !eventDestinations.some(({ enabled }) => enabled),
      says: (names) => ({
        en: `No enabled destination: ${names.en}.`,
        ja: `有効な送信先がない設定セット: ${names.ja}。`,
      }),
      details: (faulty) =>
        faulty.filter(({ eventDestinations }) => eventDestinations.length > 0).map(destinationsTable),
    }),
});
