// Prints a question to the history as SQL for Amazon Athena, limited to the partitions of a stretch of time.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { HistoryQuery } from '../../../../shared/history/search.ts';
import type { Stretch } from '../../../../shared/history/sources.ts';
import { neighbourMs } from '../firehose-prefix/plan.ts';
import { isTimeZone, openTimeZone } from '../firehose-prefix/time-zone.ts';
import { type FieldColumn, partitionColumns } from './partition-columns.ts';
import { printLiteral, printQueryName } from './print-literal.ts';
import type { ObjectsPlace, TableName } from './print-table.ts';

export type AthenaQuestion = { readonly query: HistoryQuery; readonly stretch: Stretch; readonly limit: number };

const hourMs = 3_600_000;

/** The whole records; what is asked for is looked for in their text, so that envelopes and unknown members are no hindrance. */
export function printQuestion(place: ObjectsPlace, name: TableName, { query, stretch, limit }: AthenaQuestion): string {
  const columns = partitionColumns(place.hours);
  const conditions = [
    ...(columns === null ? [] : [printPartitions(columns, place.timeZone, stretch)]),
    ...conditionsOf(query),
  ];
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`;
  return `SELECT record\nFROM ${printQueryName(name.database)}.${printQueryName(name.table)}${where}\nLIMIT ${limit}`;
}

/** Days as a whole where all their hours are wanted; the neighbouring hours are, since an object may hold what came later. */
function printPartitions(columns: readonly FieldColumn[], timeZone: string, { fromMs, untilMs }: Stretch): string {
  const partsAt = openTimeZone(isTimeZone(timeZone) ? timeZone : 'UTC');
  const dayColumns = columns.filter(({ name }) => name !== 'hour');
  const hourColumn = columns.find(({ name }) => name === 'hour');
  const hoursByDay = new Map<string, Set<string>>();
  const firstMs = Math.floor((fromMs - neighbourMs) / hourMs) * hourMs;
  for (let atMs = firstMs; atMs < untilMs + neighbourMs; atMs += hourMs) {
    const parts = partsAt(atMs);
    const day = dayColumns
      .map(({ name, field }) => `${printQueryName(name)} = ${printLiteral(parts[field])}`)
      .join(' AND ');
    const hours = hoursByDay.get(day) ?? new Set();
    hoursByDay.set(day, hours);
    if (hourColumn !== undefined) hours.add(parts[hourColumn.field]);
  }
  const days = [...hoursByDay].map(([day, hours]) => {
    if (hours.size === 0 || hours.size === 24) return day === '' ? 'TRUE' : `(${day})`;
    const listed = `"hour" IN (${[...hours].map(printLiteral).join(', ')})`;
    return day === '' ? listed : `(${day} AND ${listed})`;
  });
  return days.length === 1 ? (days[0] ?? 'TRUE') : `(${days.join('\n    OR ')})`;
}

function conditionsOf(query: HistoryQuery): readonly string[] {
  switch (query.kind) {
    case 'all':
      return [];
    case 'message-id':
      return [contains(query.id)];
    case 'address':
      return [contains(query.address)];
    case 'domain':
      return [contains(`@${query.domain}`)];
    case 'status':
      return [contains(query.status)];
    case 'tag':
      return [contains(`"${query.name}"`), ...(query.value === null ? [] : [contains(`"${query.value}"`)])];
    case 'words':
      return query.words.map(contains);
    default:
      return assertNever(query);
  }
}

const contains = (text: string): string => `strpos(lower(record), ${printLiteral(text.toLowerCase())}) > 0`;
