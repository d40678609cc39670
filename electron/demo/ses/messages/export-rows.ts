// The rows of an export job, and the file that they make: CSV or JSON.
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { objects, oneOf, optionalNumber, optionalObject, optionalText, requiredText, texts } from '../wire/members.ts';
import {
  countAll,
  type Counted,
  countedBy,
  daysIn,
  type Dimension,
  dimensions,
  metrics,
  readDays,
} from './count-metrics.ts';
import { invalid } from './draft.ts';
import { fits, isExcluded, lastDelivery, lastEngagement, readFilters } from './search-messages.ts';
import { isCounted, type Trail, trailsBy, trailsOfMonth } from './trails.ts';

export type Row = { readonly [column: string]: string | number };

/** What is looked through, and what of it comes out. */
export type Rows = { readonly processed: number; readonly rows: readonly Row[] };

/** As things stood at a time. Throws where the source is not as it should be. */
export function exportRows(account: RegionAccount, source: JsonObject, nowMs: number): Rows {
  const insights = optionalObject(source, 'MessageInsightsDataSource');
  if (insights !== undefined) return messageRows(account, insights, nowMs);
  return metricRows(countedBy(account, nowMs), optionalObject(source, 'MetricsDataSource') ?? {});
}

function messageRows(account: RegionAccount, source: JsonObject, nowMs: number): Rows {
  const { startMs, endMs } = readDays(source);
  const sent = { fromMs: startMs, untilMs: endMs + 1 };
  const trails = [...trailsOfMonth(account, sent, nowMs), ...trailsBy(account, nowMs)].filter(
    ({ message }) => message.atMs >= startMs && message.atMs <= endMs && isCounted(message),
  );
  const include = readFilters(optionalObject(source, 'Include') ?? {});
  const exclude = readFilters(optionalObject(source, 'Exclude') ?? {});
  const most = optionalNumber(source, 'MaxResults') ?? 1000;
  if (most < 1 || most > 10_000) throw invalid('MaxResults must be between 1 and 10000.');
  const found = trails.filter((trail) => fits(trail, include) && !isExcluded(trail, exclude));
  return { processed: trails.length, rows: found.slice(0, most).map(messageRow) };
}

function messageRow(trail: Trail): Row {
  const { message, destination, provider } = trail;
  return {
    MessageId: message.id,
    SendTimestamp: new Date(message.atMs).toISOString(),
    FromEmailAddress: message.fromAddress,
    Destination: destination,
    Subject: message.subject,
    Isp: provider,
    TenantName: message.tenant ?? '',
    LastDeliveryEvent: lastDelivery(trail),
    LastEngagementEvent: lastEngagement(trail),
  };
}

type Wanted = { readonly dimension: Dimension; readonly values: readonly string[] };

function metricRows(counted: readonly Counted[], source: JsonObject): Rows {
  const days = readDays(source);
  const wanted = readWanted(source);
  const columns = objects(source, 'Metrics').map((metric) => ({
    name: oneOf(requiredText(metric, 'Name'), metrics, 'Name'),
    aggregation: oneOf(optionalText(metric, 'Aggregation') ?? 'VOLUME', ['VOLUME', 'RATE'], 'Aggregation'),
  }));
  if (columns.length < 1 || columns.length > 10) throw invalid('1 to 10 metrics must be specified.');
  const rows = groupsOf(counted, wanted).flatMap((group) =>
    daysIn(days).map((day): Row => {
      const count = (name: (typeof metrics)[number]) => countAll(group.counted, name, day);
      const cells = columns.map(({ name, aggregation }) => {
        // Of what was sent, whatever the metric.
        const value = aggregation === 'RATE' ? count(name) / Math.max(1, count('SEND')) : count(name);
        return [`${name}_${aggregation}`, value] as const;
      });
      return { Date: new Date(day).toISOString().slice(0, 10), ...group.labels, ...Object.fromEntries(cells) };
    }),
  );
  return { processed: counted.length, rows };
}

function readWanted(source: JsonObject): readonly Wanted[] {
  const given = optionalObject(source, 'Dimensions') ?? {};
  const wanted = Object.keys(given).map((name) => ({
    dimension: oneOf(name, dimensions, 'Dimensions'),
    values: texts(given, name),
  }));
  if (wanted.length < 1 || wanted.length > 3) throw invalid('1 to 3 dimensions must be specified.');
  return wanted;
}

type Group = { readonly labels: { readonly [dimension: string]: string }; readonly counted: readonly Counted[] };

/** `*` stands for every value that there is. */
function groupsOf(counted: readonly Counted[], wanted: readonly Wanted[]): readonly Group[] {
  return wanted.reduce<readonly Group[]>(
    (groups, { dimension, values }) => groups.flatMap((group) => dividedBy(group, dimension, values)),
    [{ labels: {}, counted }],
  );
}

function dividedBy({ labels, counted }: Group, dimension: Dimension, values: readonly string[]): readonly Group[] {
  const there = [...new Set(counted.map((one) => one.labels[dimension]))].filter((value) => value !== null);
  return (values.includes('*') ? there.toSorted() : values).map((value) => ({
    labels: { ...labels, [dimension]: value },
    counted: counted.filter((one) => one.labels[dimension] === value),
  }));
}

export function printRows(rows: readonly Row[], format: 'CSV' | 'JSON'): string {
  if (format === 'JSON') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const [first] = rows;
  if (first === undefined) return '';
  const columns = Object.keys(first);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(printCell).join(',')}\r\n`)
    .join('');
}

/** RFC 4180 2. */
function printCell(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
