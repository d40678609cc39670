// Removes what is older than the user wants it kept: rows, and records in the originals.
import { accept, type Outcome } from '../../../../shared/failure.ts';
import type { Changing, Database } from '../database.ts';
import { eventsOfRecord } from '../read-record.ts';
import { removeParts } from '../shelves.ts';
import { rewriteOriginal } from './rewrite-original.ts';

const dayMs = 86_400_000;

export async function keepFor(database: Database, days: number | null): Promise<Outcome<null>> {
  if (days === null) await database.run(`DELETE FROM facts WHERE name = 'keep_days'`);
  else await database.run(`INSERT OR REPLACE INTO facts VALUES ('keep_days', $days)`, { days: String(days) });
  return accept(null);
}

export async function expireEvents(database: Database, nowMs: number): Promise<Outcome<number>> {
  const [fact] = await database.all<{ readonly value: string }>(`SELECT value FROM facts WHERE name = 'keep_days'`);
  if (fact === undefined) return accept(0);
  const before = nowMs - Number(fact.value) * dayMs;
  const removed = await database.inTransaction((changing) => removeBefore(changing, before));
  return accept(removed);
}

async function removeBefore(changing: Changing, beforeMs: number): Promise<number> {
  const params = { before: beforeMs };
  const [counted] = await changing.all<{ readonly n: number }>(
    'SELECT count(*) AS n FROM events WHERE at_ms < $before',
    params,
  );
  await changing.run('DELETE FROM events WHERE at_ms < $before', params);
  if (counted !== undefined && counted.n > 0)
    await changing.run('DELETE FROM also_from WHERE same_key NOT IN (SELECT same_key FROM events)');
  await removeOriginals(changing, beforeMs);
  return counted?.n ?? 0;
}

/** That a file was read is still known without its records, so that it is not read again. */
async function removeOriginals(changing: Changing, beforeMs: number): Promise<void> {
  const params = { before: beforeMs };
  const last = 'coalesce(last_at_ms, taken_at_ms)';
  const whole = await changing.all<{ readonly id: number }>(
    `SELECT original_id AS id FROM originals SEMI JOIN shelved USING (original_id) WHERE ${last} < $before`,
    params,
  );
  await removeParts(
    changing,
    whole.map(({ id }) => id),
  );
  const partly = await changing.all<{ readonly id: number; readonly taken: number }>(
    `SELECT original_id AS id, taken_at_ms AS taken FROM originals WHERE first_at_ms < $before AND ${last} >= $before`,
    params,
  );
  for (const { id, taken } of partly) {
    await rewriteOriginal(changing, id, ({ kind, text }) => {
      const events = kind === 'record' ? eventsOfRecord(text, taken) : [];
      return events.length > 0 && events.every(({ atMs }) => atMs < beforeMs) ? null : text;
    });
    await changing.run(`UPDATE originals SET first_at_ms = $before WHERE original_id = ${id}`, params);
  }
}
