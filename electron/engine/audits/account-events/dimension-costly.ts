// A CloudWatch destination has a dimension with as many values as there are senders or messages.
import type { SesConfigurationSet, SesDimension } from '../../../../shared/ses.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountEventsDimensionCostly = defineAudit({
  id: 'account-events-dimension-costly',
  topic: 'account-events',
  subject: 'account',
  severity: 'low',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: {
      en: 'A CloudWatch dimension has a great many values',
      ja: '値の種類が多い CloudWatch ディメンションがあります',
    },
    passed: { en: 'CloudWatch dimensions have few values', ja: 'CloudWatch ディメンションの値の種類は限られています' },
    why: {
      en: 'CloudWatch charges each combination of event type, dimension and value as a metric of its own. A dimension that differs by domain, address, link or message makes many metrics, each with too few events to watch.',
      ja: 'CloudWatch では、イベントタイプ・ディメンション・値の組み合わせごとに 1 つのメトリクスとして課金されます。ドメインやアドレス、リンク、メールごとに値が変わるディメンションでは、件数の少ないメトリクスが大量にできます。',
    },
    fix: {
      en: 'Use ses:configuration-set, or a message tag with a handful of values, as the dimension. Keep the details of single events in Amazon Data Firehose.',
      ja: 'ディメンションには ses:configuration-set か、値が数種類のメッセージタグを使い、個々のイベントの詳細は Amazon Data Firehose に残してください。',
    },
  },
  sources: [citeSes('CloudWatch event destinations', 'event-publishing-add-event-destination-cloudwatch')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      among: ({ eventDestinations }) => eventDestinations.some(({ target }) => target === 'cloudwatch'),
      none: noCloudWatch,
      isFault: (set) => costlyIn(set).length > 0,
      says: (names) => ({
        en: `Many metrics may come from ${names.en}.`,
        ja: `${names.ja} では多数のメトリクスができるおそれがあります。`,
      }),
      details: (faulty) => [
        {
          kind: 'table',
          title,
          columns,
          rows: faulty.flatMap((set) => costlyIn(set).map(({ name, source }) => [set.name, name, source])),
        },
      ],
    }),
});

// SES developer guide, "Auto-tags": those whose values are as many as domains or addresses.
const costly: readonly string[] = ['ses:from-domain', 'ses:source-ip', 'ses:outgoing-ip'];

function costlyIn({ eventDestinations }: SesConfigurationSet): readonly SesDimension[] {
  return eventDestinations
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ name, source }) => source !== 'MESSAGE_TAG' || costly.includes(name.toLowerCase()));
}

const title = { en: 'Dimensions', ja: 'ディメンション' };
const columns = [
  { en: 'Set', ja: '設定セット' },
  { en: 'Dimension', ja: 'ディメンション' },
  { en: 'Where its values come from', ja: '値の取得元' },
];
const noCloudWatch = { en: 'No set has a CloudWatch destination.', ja: 'CloudWatch の送信先がありません。' };
