// SES3-8: an event destination is Amazon Pinpoint, which AWS retires.
import { destinationsTable } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountEventsPinpoint = defineAudit({
  id: 'account-events-pinpoint',
  topic: 'account-events',
  subject: 'account',
  severity: 'medium',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'Events go to Amazon Pinpoint, which AWS retires',
      ja: 'AWS が終了する Amazon Pinpoint にイベントが送られています',
    },
    passed: { en: 'No event destination is Amazon Pinpoint', ja: 'Amazon Pinpoint のイベント送信先はありません' },
    why: {
      en: 'AWS supports Amazon Pinpoint until 2026-10-30. It never takes DELIVERY_DELAY or SUBSCRIPTION events, so delays stay invisible there in any case.',
      ja: 'Amazon Pinpoint のサポート終了日は 2026-10-30 です。DELIVERY_DELAY と SUBSCRIPTION はもともと送れないため、配信遅延は把握できません。',
    },
    fix: {
      en: 'Add a destination for Amazon Data Firehose, EventBridge or SNS with the same events, check that they arrive, then delete the Pinpoint destination.',
      ja: '同じイベントを Amazon Data Firehose、EventBridge、SNS のいずれかに送る送信先を追加し、届くことを確認してから Pinpoint の送信先を削除してください。',
    },
  },
  sources: [citeSes('event destinations', 'event-destinations-manage', 'SES3-8')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      isFault: ({ eventDestinations }) => eventDestinations.some(({ target }) => target === 'pinpoint'),
      says: (names) => ({
        en: `Amazon Pinpoint is a destination of ${names.en}.`,
        ja: `${names.ja} の送信先に Amazon Pinpoint があります。`,
      }),
      details: (faulty) => faulty.map(destinationsTable),
    }),
});
