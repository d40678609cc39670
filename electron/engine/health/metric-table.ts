// From the series that AWS answered to the table and the chart: every step of the range, gaps as gaps, rates with their divisor.
import type { AwsGap } from '../../../shared/aws.ts';
import type { MetricAsk } from '../../../shared/health/asks.ts';
import type {
  MetricGroup,
  MetricName,
  MetricPoint,
  MetricSeries,
  MetricTable,
} from '../../../shared/health/metrics.ts';
import type { Text } from '../../../shared/text.ts';
import { ratesOf, totalOf } from './metric-rates.ts';

/** What one row was answered: everything (null), or one identity, set or provider. */
export type Answered = { readonly value: string | null; readonly series: readonly MetricSeries[] };

export type MetricAnswers = {
  readonly ask: MetricAsk;
  readonly readAtMs: number;
  readonly answered: readonly Answered[];
  /** The metrics of CloudWatch that exist; null where that is not known, or does not matter. */
  readonly names: readonly MetricName[] | null;
  readonly gaps: readonly AwsGap[];
};

export const daySeconds = 86_400;

export function periodSecondsOf(ask: MetricAsk): number {
  return ask.source === 'vdm' ? daySeconds : ask.periodSeconds;
}

/** The beginnings of the steps, from the one that holds `fromMs`. */
export function stepsOf(ask: MetricAsk): readonly number[] {
  const periodMs = periodSecondsOf(ask) * 1000;
  const steps: number[] = [];
  for (let atMs = Math.floor(ask.fromMs / periodMs) * periodMs; atMs < ask.toMs; atMs += periodMs) steps.push(atMs);
  return steps;
}

export function metricTable({ ask, readAtMs, answered, names, gaps }: MetricAnswers): MetricTable {
  const steps = stepsOf(ask);
  const groups = answered.map(({ value, series }) => groupOf(ask, { value, series }, steps));
  const notThere = names === null ? [] : missingIn(ask, answered, names);
  return { ask, readAtMs, groups, notThere, gaps, notes: ask.source === 'vdm' ? vdmNotes : cloudWatchNotes };
}

function groupOf(ask: MetricAsk, { value, series }: Answered, steps: readonly number[]): MetricGroup {
  const periodMs = periodSecondsOf(ask) * 1000;
  const sent = series.find(({ metric }) => metric === sends[ask.source]);
  const sentAt = new Set(sent === undefined ? [] : stepsWithData(sent, periodMs));
  const counts = series.map((one): MetricSeries => {
    const found = new Map(one.points.map((point) => [Math.floor(point.atMs / periodMs) * periodMs, point.value]));
    const exists = one.points.length > 0;
    const points = steps.map((atMs): MetricPoint => {
      const told = found.get(atMs) ?? null;
      // CloudWatch keeps no zeros: where mail was sent and the metric exists, no point is a count of none.
      return { atMs, value: told ?? (exists && sentAt.has(atMs) ? 0 : null) };
    });
    return { ...one, points };
  });
  return { value, counts, rates: ratesOf(ask.source, counts) };
}

const sends = { cloudwatch: 'Send', vdm: 'SEND' } as const;

function stepsWithData({ points }: MetricSeries, periodMs: number): readonly number[] {
  return points.filter(({ value }) => value !== null).map(({ atMs }) => Math.floor(atMs / periodMs) * periodMs);
}

function missingIn(ask: MetricAsk, answered: readonly Answered[], names: readonly MetricName[]): readonly string[] {
  const wanted = keyOf(ask.dimensions);
  const known = new Set(names.filter(({ dimensions }) => keyOf(dimensions) === wanted).map(({ metric }) => metric));
  // ListMetrics forgets a metric two weeks after its last point: one that has data exists all the same.
  return answered.flatMap(({ series }) =>
    series.filter((one) => !known.has(one.metric) && totalOf(one) === 0).map(({ metric }) => metric),
  );
}

function keyOf(dimensions: readonly { readonly name: string; readonly value: string }[]): string {
  return JSON.stringify(dimensions.map(({ name, value }) => JSON.stringify([name, value])).toSorted());
}

const cloudWatchNotes: readonly Text[] = [
  {
    en: 'CloudWatch counts events, one for each recipient, by the time at which they happened. It is not the counter of the sending quota.',
    ja: 'CloudWatch は受信者ごとのイベントを、発生した時刻で数えます。送信クォータのカウンターとは一致しません。',
  },
];

const vdmNotes: readonly Text[] = [
  {
    en: 'Virtual Deliverability Manager leaves out messages to more than one recipient, to the mailbox simulator, and those of delegate senders, so its numbers are lower than those of CloudWatch. Days are UTC.',
    ja: 'Virtual Deliverability Manager の集計には、複数の受信者へのメール、メールボックスシミュレーターへのメール、代理送信者のメールが含まれないため、CloudWatch より少なくなります。日付は UTC です。',
  },
];
