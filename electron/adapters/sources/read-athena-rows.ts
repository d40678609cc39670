// Reads the rows that Athena brings as records: a line of an object holds one, or several where nothing separates them.
import { parseMailEvents } from '../../engine/protocols/ses-event/mail-events.ts';
import { recordSplitter } from '../../engine/protocols/ses-event/split-records.ts';
import type { SourceRecord } from '../../ports/event-source.ts';

export type AthenaRecords = { readonly records: readonly SourceRecord[]; readonly broken: number };

export function readAthenaRows(rows: readonly (readonly (string | null)[])[], nowMs: number): AthenaRecords {
  const pieces = rows.flatMap(([line]) => {
    const splitter = recordSplitter();
    return [...splitter.push(line ?? ''), ...splitter.end()];
  });
  const records = pieces.map(({ kind, text }) => ({
    json: text,
    events: kind === 'record' ? parseMailEvents(text, 'athena', nowMs) : [],
  }));
  const told = records.filter(({ events }) => events.length > 0);
  return { records: told, broken: records.length - told.length };
}
