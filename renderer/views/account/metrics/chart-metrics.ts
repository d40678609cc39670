// A table of metrics as lines: of each metric, or of one metric for each row that is compared.
import type { MetricGroup, MetricPoint, MetricTable } from '../../../../shared/health/metrics.ts';
import type { ChartLine } from '../../../ui/chart-look.ts';
import type { ChartRange } from '../../../ui/chart-scale.ts';

/** One thing that can be drawn of a row: a count or a rate, by its name. */
export type Drawable = { readonly key: string; readonly points: readonly MetricPoint[] };
export type DrawableKind = 'counts' | 'rates';

export function drawablesOf(group: MetricGroup, kind: DrawableKind): readonly Drawable[] {
  return kind === 'counts'
    ? group.counts.map(({ metric, points }) => ({ key: metric, points }))
    : group.rates.map(({ rate, points }) => ({ key: rate, points }));
}

const hasData = ({ points }: Drawable) => points.some(({ value }) => value !== null);

/** What has data in any row: only this can be chosen or drawn. */
export function drawableKeys(table: MetricTable, kind: DrawableKind): readonly string[] {
  const all = table.groups.flatMap((group) => drawablesOf(group, kind).filter(hasData));
  return [...new Set(all.map(({ key }) => key))];
}

type Asked = {
  readonly kind: DrawableKind;
  /** The one that is compared, where there are several rows. */
  readonly compared: string;
  /** What a metric is called, and a row without a value. */
  readonly name: (key: string) => string;
  readonly all: string;
};

/** Each keeps its look whichever others have data. */
export function chartMetrics(table: MetricTable, { kind, compared, name, all }: Asked): readonly ChartLine[] {
  const stepMs = stepMsOf(table);
  const [only] = table.groups;
  if (table.groups.length === 1 && only !== undefined)
    return drawablesOf(only, kind).flatMap((one, look) =>
      hasData(one) ? [{ key: one.key, label: name(one.key), points: one.points, stepMs, look }] : [],
    );
  return table.groups.flatMap((group, look) => {
    const one = drawablesOf(group, kind).find(({ key }) => key === compared);
    const label = group.value ?? all;
    return one === undefined || !hasData(one) ? [] : [{ key: label, label, points: one.points, stepMs, look }];
  });
}

const daySeconds = 86_400;

export function stepMsOf({ ask }: MetricTable): number {
  return (ask.source === 'vdm' ? daySeconds : ask.periodSeconds) * 1000;
}

/** To the beginning of the last step, where the last value stands. */
export function chartRange(table: MetricTable): ChartRange {
  const { fromMs, toMs } = table.ask;
  return { fromMs, toMs: Math.max(fromMs + 1, toMs - stepMsOf(table)) };
}
