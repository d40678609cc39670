// What went to each mailbox provider and what came back as complaints, from Virtual Deliverability Manager.
import type { Table } from '../../../shared/detail.ts';
import type { MetricSeries } from '../../../shared/health/metrics.ts';
import { sameText, type Text } from '../../../shared/text.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import { sayCount } from './say-rate.ts';

export type ProviderVolume = {
  readonly provider: string;
  readonly sent: number;
  /** The most that went there in one day. */
  readonly mostInADay: number;
  readonly complaints: number;
  /** Deliveries to a provider that reports complaints: 0 where it reports none. */
  readonly reporting: number;
  readonly fraction: number | null;
};

/** Google, Yahoo and Microsoft ask more of whoever sends them about so many messages a day. */
export const bulkPerDay = 5000;

/** The three firms by the names that VDM has for their mailboxes; Yahoo's rules hold for AOL too. */
export const bulkReceivers: readonly { readonly name: string; readonly providers: readonly string[] }[] = [
  { name: 'Gmail', providers: ['Gmail'] },
  { name: 'Yahoo', providers: ['Yahoo', 'AOL'] },
  { name: 'Outlook', providers: ['Hotmail'] },
];

/** Providers to which something was sent, most first. */
export function providerVolumes(series: readonly MetricSeries[]): readonly ProviderVolume[] {
  const providers = new Set(series.flatMap((one) => providerOf(one) ?? []));
  return [...providers]
    .map((provider) => volumeOf(provider, series))
    .filter(({ sent, complaints }) => sent + complaints > 0)
    .toSorted((a, b) => b.sent - a.sent);
}

/** The most that went to a firm's mailboxes in one day. */
export function mostInADay(providers: readonly string[], series: readonly MetricSeries[]): number {
  const days = new Map<number, number>();
  for (const one of series) {
    if (one.metric !== 'SEND' || !providers.includes(providerOf(one) ?? '')) continue;
    for (const { atMs, value } of one.points) days.set(atMs, (days.get(atMs) ?? 0) + (value ?? 0));
  }
  return Math.max(0, ...days.values());
}

export function providersTable(volumes: readonly ProviderVolume[]): Table {
  return {
    kind: 'table',
    title: { en: 'By mailbox provider, the last seven days', ja: 'メールボックスプロバイダー別（直近 7 日間）' },
    columns: [
      { en: 'Provider', ja: 'プロバイダー' },
      { en: 'Sent', ja: '送信数' },
      { en: 'Most in a day', ja: '1 日の最大' },
      { en: 'Complaints', ja: '苦情' },
      { en: 'Complaint rate', ja: '苦情率' },
    ],
    rows: volumes.map(({ provider, sent, mostInADay: most, complaints, fraction }) => [
      provider,
      sayCount(sent),
      sayCount(most),
      sayCount(complaints),
      fraction === null ? noReports : sameText(printPercent(fraction)),
    ]),
  };
}

const noReports: Text = { en: 'reports none', ja: '報告なし' };

/** SES API v2 reference, BatchGetMetricData: complaints are a part of DELIVERY_COMPLAINT, not of DELIVERY. */
function volumeOf(provider: string, series: readonly MetricSeries[]): ProviderVolume {
  const own = series.filter((one) => providerOf(one) === provider);
  const count = (metric: string): number =>
    own
      .filter((one) => one.metric === metric)
      .flatMap(({ points }) => points)
      .reduce((total, { value }) => total + (value ?? 0), 0);
  const [complaints, reporting] = [count('COMPLAINT'), count('DELIVERY_COMPLAINT')];
  return {
    provider,
    sent: count('SEND'),
    mostInADay: mostInADay([provider], series),
    complaints,
    reporting,
    fraction: reporting === 0 ? null : complaints / reporting,
  };
}

function providerOf({ dimensions }: MetricSeries): string | undefined {
  return dimensions.find(({ name }) => name === 'ISP')?.value;
}
