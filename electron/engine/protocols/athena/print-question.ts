// Prints a question to the history as SQL for Amazon Athena, limited to the partitions of a stretch of time.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { HistoryQuery } from '../../../../shared/history/search.ts';
import type { ObjectsPlace, Stretch } from '../../../../shared/history/sources.ts';
import { partitionsOf } from './partition-columns.ts';
import { printLiteral, printQueryName } from './print-literal.ts';
import { printPartitions } from './print-partitions.ts';
import type { TableName } from './print-table.ts';

/** So many are read at most: what is more is a matter for a narrower question. */
export const mostRecords = 10_000;

export type AthenaQuestion = { readonly query: HistoryQuery; readonly stretch: Stretch };

/**
 * The whole records; what is asked for is looked for in their text, so that envelopes and unknown members are no
 * hindrance. It brings what the store's own answer holds, and may bring more: the store tells it apart.
 */
export function printQuestion(place: ObjectsPlace, name: TableName, { query, stretch }: AthenaQuestion): string {
  const { columns } = partitionsOf(place);
  const conditions = [
    ...(columns.length === 0 ? [] : [printPartitions(columns, place.timeZone, stretch)]),
    ...textsOf(query).flatMap(printContains),
  ];
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join('\n  AND ')}`;
  return `SELECT record\nFROM ${printQueryName(name.database)}.${printQueryName(name.table)}${where}\nLIMIT ${mostRecords}`;
}

function textsOf(query: HistoryQuery): readonly string[] {
  switch (query.kind) {
    case 'all':
      return [];
    case 'message-id':
      return [query.id];
    case 'address':
      return [query.address];
    case 'domain':
      return [`@${query.domain}`];
    case 'status':
      return [query.status];
    case 'tag':
      return [`"${query.name}"`, ...(query.value === null ? [] : [`"${query.value}"`])];
    case 'words':
      return query.words;
    default:
      return assertNever(query);
  }
}

/** Escaped once or twice, as in an envelope: without backslashes it is the same. */
const recordText = String.raw`replace(lower(record), '\', '')`;

function printContains(text: string): readonly string[] {
  // A control character is written in several ways (RFC 8259 7): what stands beside it is looked for.
  const parts = text.replaceAll('\\', '').split(/\p{Cc}+/u);
  return parts.filter((part) => part !== '').map(printPart);
}

function printPart(text: string): string {
  const ways = new Set([text, ...[text, text.toLowerCase(), text.toUpperCase()].map(escaped)].map(lowerAscii));
  const conditions = [...ways].map((way) => `strpos(${recordText}, lower(${printLiteral(way)})) > 0`);
  return conditions.length === 1 ? conditions.join('') : `(${conditions.join(' OR ')})`;
}

const lowerAscii = (text: string): string => text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

/** As a writer of pure ASCII has it, its backslashes left out; a capital is escaped as another letter than the small one. */
function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return unit < 0x80 ? text.charAt(at) : `u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
