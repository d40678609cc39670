// A set whose only destination is CloudWatch: events are counted, and whose they were is lost.
import { destinationsTable } from '../../derive/set-events.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountEventsCountedOnly = defineAudit({
  id: 'account-events-counted-only',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: { en: 'Some sets only count events', ja: 'イベントが件数でしか記録されない設定セットがあります' },
    passed: { en: 'Events are kept with their recipients', ja: 'イベントは宛先とともに記録されます' },
    why: {
      en: 'CloudWatch counts events and forgets which message and which recipient they were about. A count does not tell which address to take off a list. A rate needs the counts of sends and deliveries, too.',
      ja: 'CloudWatch に残るのは件数だけで、どのメールのどの宛先かは分かりません。件数だけでは、配信リストから宛先を外せません。率の計算には、送信と配信の件数も必要です。',
    },
    fix: {
      en: 'Keep CloudWatch for alarms, and add a destination that keeps each event: Amazon Data Firehose, EventBridge or SNS.',
      ja: 'CloudWatch はアラーム用に残し、イベントを 1 件ずつ残せる送信先（Amazon Data Firehose、EventBridge、SNS）を追加してください。',
    },
  },
  sources: [citeSes('CloudWatch event destinations', 'event-publishing-add-event-destination-cloudwatch', 'SES3-6')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      among: ({ eventDestinations }) => eventDestinations.some(({ enabled }) => enabled),
      none: noDestination,
      isFault: ({ eventDestinations }) =>
        eventDestinations.every(({ enabled, target }) => !enabled || target === 'cloudwatch'),
      says: (names) => ({
        en: `CloudWatch is the only enabled destination of ${names.en}.`,
        ja: `${names.ja} の有効な送信先は CloudWatch だけです。`,
      }),
      details: (faulty) => faulty.map(destinationsTable),
    }),
});

const noDestination = {
  en: 'No set has an enabled destination; another check covers that.',
  ja: '有効な送信先がありません。別の項目で判定します。',
};
