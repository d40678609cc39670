// The table of metrics: every step of the range, gaps that stay gaps, and rates by the divisor that they have.
import { describe, expect, it } from 'vitest';
import { metricTable } from '../../../../electron/engine/health/metric-table.ts';
import { printMetricCsv } from '../../../../electron/engine/health/print-metric-csv.ts';
import type { MetricAsk } from '../../../../shared/health/asks.ts';
import type { MetricSeries } from '../../../../shared/health/metrics.ts';

const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 9, 24);
const days = (...values: readonly (number | null)[]) =>
  values.flatMap((value, index) => (value === null ? [] : [{ atMs: firstDay + index * dayMs, value }]));
const series = (metric: string, ...values: readonly (number | null)[]): MetricSeries => ({
  metric,
  dimensions: [],
  points: days(...values),
});

const cloudWatch: MetricAsk = {
  source: 'cloudwatch',
  region: 'us-east-1',
  dimensions: [],
  fromMs: firstDay + 3_600_000,
  toMs: firstDay + 4 * dayMs,
  periodSeconds: 86_400,
};
const vdm: MetricAsk = {
  source: 'vdm',
  region: 'us-east-1',
  dimensions: [],
  split: { by: 'ISP', values: ['Gmail', 'Yahoo'] },
  fromMs: firstDay,
  toMs: firstDay + 2 * dayMs,
};

function table(
  ask: MetricAsk,
  ...answered: readonly { readonly value: string | null; readonly series: readonly MetricSeries[] }[]
) {
  return metricTable({ ask, readAtMs: 0, answered, names: [{ metric: 'Send', dimensions: [] }], gaps: [] });
}

describe('a table from CloudWatch', () => {
  const sent = series('Send', 100, null, 200, 50);
  const shown = table(cloudWatch, {
    value: null,
    series: [sent, series('Bounce', 2, null, null, 1), series('Complaint')],
  });
  const [group] = shown.groups;

  it('begins with the step that holds the start, and keeps a day without any data as a gap', () => {
    expect(group?.counts[0]?.points.map(({ atMs }) => (atMs - firstDay) / dayMs)).toEqual([0, 1, 2, 3]);
    expect(group?.counts[0]?.points.map(({ value }) => value)).toEqual([100, null, 200, 50]);
  });

  it('counts none where mail was sent and the metric exists, for CloudWatch keeps no zeros', () => {
    expect(group?.counts[1]?.points.map(({ value }) => value)).toEqual([2, null, 0, 1]);
  });

  it('never takes a metric that does not exist for zero', () => {
    expect(group?.counts[2]?.points.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(shown.notThere).toEqual(['Complaint']);
  });

  it('divides bounces by sends, over the range and at each step', () => {
    const bounce = group?.rates.find(({ rate }) => rate === 'bounce');
    expect(bounce).toMatchObject({ numerator: 'Bounce', divisor: 'Send', counted: 3, of: 350, fraction: 3 / 350 });
    expect(bounce?.points.map(({ value }) => value)).toEqual([0.02, null, 0, 0.02]);
  });

  it('has no rate where nothing was sent', () => {
    const quiet = table(cloudWatch, { value: null, series: [series('Send'), series('Bounce', 1)] });
    expect(quiet.groups[0]?.rates.find(({ rate }) => rate === 'bounce')?.fraction).toBeNull();
  });
});

describe('a table from Virtual Deliverability Manager', () => {
  const answers = (value: string, complaints: number) => ({
    value,
    series: [series('SEND', 1000, 1000), series('DELIVERY_COMPLAINT', 400, 400), series('COMPLAINT', complaints, 0)],
  });
  const shown = table(vdm, answers('Gmail', 0), answers('Yahoo', 2));

  it('divides complaints by the deliveries to providers with a feedback loop', () => {
    const rates = shown.groups.map(({ value, rates: all }) => [
      value,
      all.find(({ rate }) => rate === 'complaint')?.fraction,
    ]);
    expect(rates).toEqual([
      ['Gmail', 0],
      ['Yahoo', 2 / 800],
    ]);
  });

  it('prints as CSV with a column for the provider and the divisor in the heading', () => {
    const lines = printMetricCsv(shown).split('\r\n');
    expect(lines[0]).toBe('start_utc,ISP,SEND,DELIVERY_COMPLAINT,COMPLAINT,complaint (COMPLAINT / DELIVERY_COMPLAINT)');
    expect(lines.slice(1)).toEqual([
      '2026-10-24T00:00:00.000Z,Gmail,1000,400,0,0',
      '2026-10-25T00:00:00.000Z,Gmail,1000,400,0,0',
      '2026-10-24T00:00:00.000Z,Yahoo,1000,400,2,0.005',
      '2026-10-25T00:00:00.000Z,Yahoo,1000,400,0,0',
      '',
    ]);
  });

  it('leaves a gap empty and keeps a spreadsheet from calculating with a name', () => {
    const odd = { ...vdm, split: { by: 'CONFIGURATION_SET', values: ['-1+2', 'a"b'] } } as const;
    const csv = printMetricCsv(
      table(odd, { value: '-1+2', series: [series('SEND', 1)] }, { value: 'a"b', series: [series('SEND')] }),
    );
    expect(csv).toContain("2026-10-24T00:00:00.000Z,'-1+2,1\r\n");
    expect(csv).toContain('2026-10-25T00:00:00.000Z,"a""b",\r\n');
  });
});
