// A metric table as CSV (RFC 4180): one line for each step and row, counts as AWS names them, rates with their divisor in the heading.
import type { MetricGroup, MetricTable } from '../../../shared/health/metrics.ts';
import { stepsOf } from './metric-table.ts';

/** Times are the beginnings of the steps in UTC; an empty field is a gap, never a zero. */
export function printMetricCsv(table: MetricTable): string {
  const [first] = table.groups;
  if (first === undefined) return 'start_utc\r\n';
  const split = table.ask.source === 'vdm' ? (table.ask.split?.by ?? null) : null;
  const heading = [
    'start_utc',
    ...(split === null ? [] : [split]),
    ...first.counts.map(({ metric }) => metric),
    ...first.rates.map(({ rate, numerator, divisor }) => `${rate} (${numerator} / ${divisor})`),
  ];
  const rows = table.groups.flatMap((group) => rowsOf(table, group, split !== null));
  return [heading, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

function rowsOf(table: MetricTable, { value, counts, rates }: MetricGroup, isSplit: boolean): readonly string[][] {
  return stepsOf(table.ask).map((atMs, index) => [
    new Date(atMs).toISOString(),
    ...(isSplit ? [value ?? ''] : []),
    ...counts.map(({ points }) => printed(points[index]?.value)),
    ...rates.map(({ points }) => printed(points[index]?.value)),
  ]);
}

function printed(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** RFC 4180 2.6, 2.7; a leading sign that a spreadsheet would calculate with is kept from it by an apostrophe. */
function field(text: string): string {
  const safe = /^[=+@-]/u.test(text) && !/^-?[\d.]+(?:e-?\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
