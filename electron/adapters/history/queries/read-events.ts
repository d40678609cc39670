// Reads all events of a message, or of an address, as they were kept.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { KeptEvent } from '../../../ports/event-store.ts';
import { sourceOfCode } from '../codes.ts';
import type { Database } from '../database.ts';
import { eventColumns, eventOfRow, type EventRow } from '../event-row.ts';
import { keyOf } from '../keys.ts';
import type { Params } from '../params.ts';
import { alsoSources } from './also-sources.ts';
import type { Key } from './pairs.ts';

/** A mail to more is none that a person looks at. */
const mostEvents = 100_000;

export function readMessage(database: Database, messageId: string): Promise<Outcome<readonly KeptEvent[]>> {
  const where = `message_key = ${keyOf('$id')} ORDER BY at_ms, type`;
  return read(database, `${where} LIMIT ${mostEvents}`, { id: messageId });
}

export function readEventsOf(
  database: Database,
  address: string,
  limit: number,
): Promise<Outcome<readonly KeptEvent[]>> {
  const where = `recipient_key = ${keyOf('$address')} ORDER BY at_ms DESC, type DESC LIMIT $limit`;
  return read(database, where, { address, limit });
}

async function read(database: Database, where: string, params: Params): Promise<Outcome<readonly KeptEvent[]>> {
  const sql = `SELECT same_key, ${eventColumns} FROM events WHERE ${where}`;
  const rows = await database.all<EventRow & { readonly same_key: Key }>(sql, params);
  const also = await alsoSources(
    database,
    rows.map((row) => row.same_key),
  );
  return accept(
    rows.map((row) => ({ ...eventOfRow(row), alsoFrom: (also.get(row.same_key) ?? []).map(sourceOfCode) })),
  );
}
