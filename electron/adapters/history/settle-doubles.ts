// One row for each event: of those that say the same, the strongest stays and is told who else told of it.
import type { Changing } from './database.ts';
import { settleUndated } from './settle-undated.ts';

export type Counted = {
  readonly events: number;
  readonly known: number;
  readonly firstAtMs: number | null;
  readonly lastAtMs: number | null;
};

/** Looks at the rows of `firstOriginal` and later ones, which were just put in; answers what stayed, by original. */
export async function settleDoubles(changing: Changing, firstOriginal: number): Promise<ReadonlyMap<number, Counted>> {
  const before = await countRows(changing, firstOriginal);
  const isSettled = await settleUndated(changing);
  if (!(await hasDoubles(changing, firstOriginal)))
    return isSettled ? lessKnown(before, await countRows(changing, firstOriginal)) : before;
  await changing.run(`CREATE OR REPLACE TEMP TABLE doubles AS
    WITH fresh AS (SELECT same_key FROM events WHERE original_id >= ${firstOriginal}),
      repeated AS (SELECT same_key FROM fresh GROUP BY same_key HAVING count(*) > 1),
      met AS (SELECT DISTINCT same_key FROM events WHERE original_id < ${firstOriginal} AND same_key IN (SELECT same_key FROM fresh))
    SELECT rowid AS row_id, same_key, source, original_id,
      row_number() OVER (PARTITION BY same_key ORDER BY strength, original_id, rowid) AS place
    FROM events WHERE same_key IN (SELECT same_key FROM repeated UNION SELECT same_key FROM met)`);
  await changing.run(`INSERT INTO also_from
    SELECT DISTINCT gone.same_key, gone.source FROM doubles gone JOIN doubles kept USING (same_key)
    WHERE gone.place > 1 AND kept.place = 1 AND gone.source <> kept.source
    EXCEPT SELECT same_key, source FROM also_from`);
  // A stronger one from a source that had told of it before is no longer somebody else.
  await changing.run(`DELETE FROM also_from WHERE EXISTS (
    SELECT 1 FROM doubles WHERE place = 1 AND doubles.same_key = also_from.same_key AND doubles.source = also_from.source)`);
  await changing.run('DELETE FROM events WHERE rowid IN (SELECT row_id FROM doubles WHERE place > 1)');
  const replaced = await changing.all<{ readonly original_id: number; readonly n: number }>(
    `SELECT kept.original_id, count(*) AS n FROM doubles kept
     WHERE kept.place = 1 AND kept.original_id >= ${firstOriginal} AND EXISTS (
       SELECT 1 FROM doubles old WHERE old.same_key = kept.same_key AND old.original_id < ${firstOriginal})
     GROUP BY ALL`,
  );
  await changing.run('DROP TABLE doubles');
  const swaps = new Map(replaced.map(({ original_id, n }) => [original_id, n]));
  return lessKnown(before, await countRows(changing, firstOriginal), swaps);
}

function lessKnown(
  before: ReadonlyMap<number, Counted>,
  after: ReadonlyMap<number, Counted>,
  swaps: ReadonlyMap<number, number> = new Map(),
): ReadonlyMap<number, Counted> {
  return new Map(
    [...before].map(([id, counted]) => {
      // A row that took the place of a weaker one is not a new event.
      const events = (after.get(id)?.events ?? 0) - (swaps.get(id) ?? 0);
      return [id, { ...counted, events, known: counted.events - events }];
    }),
  );
}

async function hasDoubles(changing: Changing, firstOriginal: number): Promise<boolean> {
  const [row] = await changing.all<{ readonly has: boolean }>(
    `SELECT (SELECT count(*) > count(DISTINCT same_key) FROM events WHERE original_id >= ${firstOriginal})
       OR EXISTS (SELECT 1 FROM events WHERE original_id < ${firstOriginal}
         AND same_key IN (SELECT same_key FROM events WHERE original_id >= ${firstOriginal})) AS has`,
  );
  return row?.has ?? false;
}

async function countRows(changing: Changing, firstOriginal: number): Promise<Map<number, Counted>> {
  const rows = await changing.all<{
    readonly id: number;
    readonly events: number;
    readonly first: number;
    readonly last: number;
  }>(
    `SELECT original_id AS id, count(*) AS events, min(at_ms) AS first, max(at_ms) AS last
     FROM events WHERE original_id >= ${firstOriginal} GROUP BY original_id`,
  );
  return new Map(
    rows.map(({ id, events, first, last }) => [id, { events, known: 0, firstAtMs: first, lastAtMs: last }]),
  );
}
