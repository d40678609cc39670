// Reads one JSON object of a file or of an original: a record of SES, or what Virtual Deliverability Manager says of messages.
import type { MailEvent, SourceKind } from '../../../shared/mail-event.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import { readMailEvents, type RecordReading } from '../../engine/protocols/ses-event/mail-events.ts';
import { recordOfRow } from '../../engine/protocols/ses-event/table-row.ts';
import { type ExportReading, readExportRow } from '../../engine/protocols/vdm-export/read-row.ts';
import { readMessageInsights } from '../../engine/protocols/vdm-insights/parse.ts';

export type Reading = RecordReading | ExportReading;

/** Empty where it is none of them. A summary has its own source, whatever brought it. */
export function readRecord(value: unknown, source: SourceKind, receivedAtMs: number): readonly Reading[] {
  const records = readMailEvents(value, source, receivedAtMs);
  if (records.some(({ kind }) => kind !== 'incomplete')) return records;
  const row = readExportRow(value);
  if (row !== null) return [row];
  const ofTable = recordOfRow(value);
  if (ofTable !== null) return readMailEvents(ofTable, source, receivedAtMs);
  const events = readMessageInsights(value);
  return events.length === 0 ? records : [{ kind: 'events', events }];
}

export function eventsOfRecord(text: string, receivedAtMs: number): readonly MailEvent[] {
  return readRecord(parsedJson(text), 'file', receivedAtMs).flatMap((reading) =>
    reading.kind === 'events' ? reading.events : [],
  );
}
