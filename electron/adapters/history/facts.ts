// What the head of the view says of a store.
import { stat } from 'node:fs/promises';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { Text } from '../../../shared/text.ts';
import type { StoreFacts } from '../../ports/event-store.ts';
import type { Database } from './database.ts';

type Counts = {
  readonly events: number;
  readonly messages: number;
  readonly first: number | null;
  readonly last: number | null;
};

export async function readFacts(database: Database): Promise<Outcome<StoreFacts>> {
  const [counts] = await database.all<Counts>(
    'SELECT count(*) AS events, count(DISTINCT message_key) AS messages, min(at_ms) AS first, max(at_ms) AS last FROM events',
  );
  const rows = await database.all<{ readonly name: string; readonly value: string }>('SELECT name, value FROM facts');
  const facts = new Map(rows.map(({ name, value }) => [name, value]));
  const keepDays = facts.get('keep_days');
  const note = facts.get('note');
  return accept({
    events: counts?.events ?? 0,
    messages: counts?.messages ?? 0,
    firstAtMs: counts?.first ?? null,
    lastAtMs: counts?.last ?? null,
    bytes: (await sizeOf(database.path)) + (await sizeOf(`${database.path}.wal`)),
    keepDays: keepDays === undefined ? null : Number(keepDays),
    note: note === undefined ? null : (parsedJson(note) as Text),
  });
}

async function sizeOf(filePath: string): Promise<number> {
  try {
    return (await stat(filePath)).size;
  } catch {
    return 0;
  }
}
