// Pieces of a file's text as lines of events, with what is broken among them counted and told.
import type { Piece } from '../../engine/protocols/ses-event/split-records.ts';
import type { SourceKind } from '../../../shared/mail-event.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import { printEvent } from './event-json.ts';
import { type Reading, readRecord } from './read-record.ts';
import { excerptOf, type Troubles } from './troubles.ts';

export type Lines = {
  readonly lines: readonly string[];
  /** Records that SES wrote, whether they are understood or not. */
  readonly records: number;
  readonly broken: number;
};

export type LineReader = (pieces: readonly Piece[]) => Lines;

/** Counts through one file: the place of each piece is its number in it. */
export function lineReader(source: SourceKind, nowMs: number, troubles: Troubles): LineReader {
  let position = 0;
  return (pieces) => {
    const lines: string[] = [];
    let records = 0;
    let broken = 0;
    for (const { kind, text } of pieces) {
      position += 1;
      const value = kind === 'record' ? parsedJson(text) : undefined;
      if (value === undefined) {
        broken += 1;
        troubles.add({ kind: 'broken', excerpt: excerptOf(text) }, position);
        continue;
      }
      const readings = readRecord(value, source, nowMs);
      if (readings.length === 0) {
        broken += 1;
        troubles.add({ kind: 'incomplete' }, position);
      }
      for (const reading of readings) {
        if (reading.kind === 'events') for (const event of reading.events) lines.push(`${printEvent(event)}\n`);
        else troubleOf(reading, position, troubles);
        records += reading.kind === 'incomplete' || reading.kind === 'metrics' ? 0 : 1;
        broken += reading.kind === 'events' || reading.kind === 'metrics' ? 0 : 1;
      }
    }
    return { lines, records, broken };
  };
}

function troubleOf(reading: Exclude<Reading, { readonly kind: 'events' }>, position: number, troubles: Troubles): void {
  if (reading.kind === 'unknown') troubles.add({ kind: 'unknown-type', type: reading.type }, position);
  else if (reading.kind !== 'metrics') troubles.add(reading, position);
  // Its rows are all alike: it is said once of the file.
  else if (!troubles.has('metrics')) troubles.add(reading, null);
}
