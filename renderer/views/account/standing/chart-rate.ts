// A reputation rate as a chart: AWS's figure, our own count as another line, and the lines at which AWS acts.
import { rateLines, type OwnRate, type RateName, type ReputationRate } from '../../../../shared/health/standing.ts';
import type { accountEn } from '../../../text/account-en.ts';
import type { ChartLine } from '../../../ui/chart-look.ts';
import type { ChartRange } from '../../../ui/chart-scale.ts';
import type { ChartMark } from '../../../ui/lay-chart.ts';

export type RateChart = {
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  readonly range: ChartRange;
  /** What is to be seen, in one sentence. */
  readonly label: string;
};

type Asked = {
  readonly rate: RateName;
  readonly told: ReputationRate | undefined;
  readonly own: OwnRate | undefined;
  readonly readAtMs: number;
};

type Saying = { readonly words: typeof accountEn; readonly print: (fraction: number) => string };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const twoWeeksMs = 14 * dayMs;

export function chartRate({ rate, told, own, readAtMs }: Asked, { words, print }: Saying): RateChart {
  const { rates: said } = words;
  const lines: readonly ChartLine[] = [
    { key: 'aws', label: said.byAws, points: told?.points ?? [], stepMs: hourMs, look: 0 },
    { key: 'own', label: said.byUs, points: own?.points ?? [], stepMs: dayMs, look: 1 },
  ];
  const times = lines.flatMap(({ points }) => [points[0]?.atMs ?? readAtMs, points.at(-1)?.atMs ?? readAtMs]);
  const { watch, review, pause } = rateLines[rate];
  const mark = (value: number, level: 'watch' | 'review' | 'pause', tone: ChartMark['tone']): ChartMark => ({
    value,
    label: said.line[level](print(value)),
    tone,
    line: true,
  });
  const lowest = watch ?? review;
  const latest = told?.latest ?? null;
  return {
    lines: lines.filter(({ points }) => points.some(({ value }) => value !== null)),
    marks: [
      { value: lowest / 2, label: words.level.healthy, tone: 'pass', line: false },
      ...(watch === null ? [] : [mark(watch, 'watch', 'medium')]),
      mark(review, 'review', 'high'),
      mark(pause, 'pause', 'blocker'),
    ],
    // A day that began before the two weeks did is drawn from its beginning.
    range: { fromMs: Math.min(...times, readAtMs - twoWeeksMs), toMs: Math.max(...times, readAtMs) },
    label: said.label[rate]({
      now: latest === null ? null : print(latest.fraction),
      highest: print(highestOf(told?.points ?? [])),
      review: print(review),
      pause: print(pause),
    }),
  };
}

function highestOf(points: ReputationRate['points']): number {
  return points.reduce((highest, { value }) => Math.max(highest, value ?? 0), 0);
}
