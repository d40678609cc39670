// Counts by day as the lines of a chart: a day without mail counts nothing, and has no rate.
import type { DayCounts, MessageCounts } from '../../../../../shared/history/pages.ts';
import type { ChartLine } from '../../../../ui/chart-look.ts';
import type { ChartPoint, ChartRange } from '../../../../ui/chart-scale.ts';

const dayMs = 86_400_000;
/** More days than this are no chart. */
const mostDays = 3660;

/** From the first to the last; whole days in UTC. */
export function daysRange(days: readonly { readonly fromMs: number }[]): ChartRange {
  const fromMs = days[0]?.fromMs ?? 0;
  const toMs = Math.max(fromMs + dayMs, days.at(-1)?.fromMs ?? fromMs);
  return { fromMs: Math.max(fromMs, toMs - mostDays * dayMs), toMs };
}

export type Counted = {
  readonly key: string;
  readonly label: string;
  readonly look: number;
  readonly valueOf: (counts: MessageCounts | undefined) => number | null;
};

type Days = readonly (Pick<DayCounts, 'fromMs'> & { readonly counts: MessageCounts | undefined })[];

export function chartDays(days: Days, range: ChartRange, counted: Counted): ChartLine {
  const known = new Map(days.map(({ fromMs, counts }) => [fromMs, counts]));
  const points: ChartPoint[] = [];
  for (let atMs = range.fromMs; atMs <= range.toMs; atMs += dayMs)
    points.push({ atMs, value: counted.valueOf(known.get(atMs)) });
  const { key, label, look } = counted;
  return { key, label, look, stepMs: dayMs, points };
}

/** None where nothing was sent. */
export function shareOf(counts: MessageCounts | undefined, measure: Measure): number | null {
  return counts === undefined || counts.sent === 0 ? null : numberOf(counts, measure) / counts.sent;
}

/** What can be compared; `bounced` is of every type. */
export const measures = ['delivered', 'permanent', 'transient', 'complained', 'delayed', 'bounced'] as const;
export type Measure = (typeof measures)[number];

export function numberOf(counts: MessageCounts, measure: Measure): number {
  return measure === 'bounced' ? counts.permanent + counts.transient + counts.undetermined : counts[measure];
}
