import { describe, expect, it } from 'vitest';
import { chartMetrics, chartRange, drawableKeys } from '../../../../renderer/views/account/metrics/chart-metrics.ts';
import { MetricCharts } from '../../../../renderer/views/account/metrics/metric-charts.tsx';
import { MetricNotes } from '../../../../renderer/views/account/metrics/metric-notes.tsx';
import { MetricTotals } from '../../../../renderer/views/account/metrics/metric-totals.tsx';
import type { MetricTable } from '../../../../shared/health/metrics.ts';
import { exampleDays, exampleRateSeries, exampleTable } from '../../health-examples.ts';
import { read, show } from '../../show.tsx';

const compared: MetricTable = exampleTable({
  groups: ['Gmail', 'Yahoo'].map((value, index) => ({
    value,
    counts: [
      { metric: 'SEND', dimensions: [], points: exampleDays(10, 20) },
      { metric: 'DELIVERY_OPEN', dimensions: [], points: exampleDays(1, 2) },
      { metric: 'COMPLAINT', dimensions: [], points: index === 0 ? exampleDays(null, null) : exampleDays(0, 1) },
    ],
    rates: [exampleRateSeries({ rate: 'complaint', numerator: 'COMPLAINT', divisor: 'DELIVERY_COMPLAINT' })],
  })),
});

const asked = { kind: 'counts', compared: 'SEND', name: (key: string) => key, all: 'All mail' } as const;

describe('the lines of a table', () => {
  it('are one for each metric that has data; each keeps its look when another has none', () => {
    const table = exampleTable();
    expect(chartMetrics(table, asked).map(({ key, look }) => [key, look])).toEqual([
      ['Send', 0],
      ['Bounce', 1],
    ]);
    const [first, ...rest] = table.groups[0]?.counts ?? [];
    const silent = { ...first, metric: 'Send', dimensions: [], points: exampleDays(null, null, null) };
    const without = exampleTable({ groups: [{ value: null, counts: [silent, ...rest], rates: [] }] });
    expect(chartMetrics(without, asked).map(({ key, look }) => [key, look])).toEqual([['Bounce', 1]]);
  });

  it('are one for each row where mail is compared, of the metric that is compared', () => {
    expect(chartMetrics(compared, asked).map(({ label }) => label)).toEqual(['Gmail', 'Yahoo']);
    expect(chartMetrics(compared, { ...asked, compared: 'COMPLAINT' }).map(({ label }) => label)).toEqual(['Yahoo']);
    expect(drawableKeys(compared, 'counts')).toEqual(['SEND', 'DELIVERY_OPEN', 'COMPLAINT']);
  });

  it('reach to the beginning of the last step', () => {
    const table = exampleTable();
    const { toMs } = chartRange(table);
    expect(toMs).toBe(table.groups[0]?.counts[0]?.points.at(-1)?.atMs);
  });
});

describe('the charts', () => {
  it('have a sentence each, and can be kept as pictures', () => {
    const markup = show(<MetricCharts table={exampleTable()} />);
    expect([...markup.matchAll(/role="img" aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      expect.stringContaining('Counts from Nov 19, 12:00 UTC to Nov 22, 12:00 UTC: Sent, Bounces.'),
      expect.stringContaining('Rates from'),
    ]);
    expect(markup.match(/aria-label="Save as PNG"/g)).toHaveLength(2);
  });

  it('of which there is nothing to draw are not there', () => {
    const nothing = exampleTable({ groups: [{ value: null, counts: [], rates: [] }] });
    expect(show(<MetricCharts table={nothing} />)).not.toContain('role="img"');
  });
});

describe('the totals', () => {
  it('show each rate with what it was divided by', () => {
    const text = read(show(<MetricTotals table={exampleTable()} />));
    expect(text).toContain('Sent 14,020');
    expect(text).toContain('0.12% 18 of 14,020 sent All bounces, of all sends.');
  });

  it('tell a metric without data from a count of none', () => {
    const text = read(show(<MetricTotals table={exampleTable()} />));
    expect(text).toContain('Rejected no data');
    expect(read(show(<MetricTotals table={compared} />))).toMatch(/Yahoo .* 30 1/);
  });

  it('have no rate where nothing was sent', () => {
    const rates = [exampleRateSeries({ of: 0, counted: 0, fraction: null })];
    const text = read(show(<MetricTotals table={exampleTable({ groups: [{ value: null, counts: [], rates }] })} />));
    expect(text).toContain('no rate');
    expect(text).not.toContain('0%');
  });

  it('leave out of a comparison what only divides', () => {
    expect(read(show(<MetricTotals table={compared} />))).not.toContain('Delivered with open tracking');
  });
});

it('the notes name metrics that do not exist, which is not zero', () => {
  const text = read(show(<MetricNotes table={exampleTable()} />));
  expect(text).toContain('which is not the same as zero: Reject');
  expect(text).toContain('Counts are events.');
});
