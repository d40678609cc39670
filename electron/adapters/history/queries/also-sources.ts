// Which other sources told of the same events.
import type { Database } from '../database.ts';
import type { Key } from './pairs.ts';

export async function alsoSources(
  database: Database,
  sameKeys: readonly Key[],
): Promise<ReadonlyMap<Key, readonly number[]>> {
  if (sameKeys.length === 0) return new Map();
  const sql = `SELECT same_key, list(DISTINCT source) AS sources FROM also_from WHERE same_key IN (${sameKeys.join(', ')}) GROUP BY same_key`;
  const rows = await database.all<{ readonly same_key: Key; readonly sources: readonly number[] }>(sql);
  return new Map(rows.map((row) => [row.same_key, row.sources]));
}
