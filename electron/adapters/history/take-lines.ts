// Takes in a batch of files of records, one a line or one after the other, in one transaction and by SQL alone.
import { readFile } from 'node:fs/promises';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { IncomingFile } from '../../ports/event-store.ts';
import type { Changing } from './database.ts';
import type { FileShape } from './look.ts';
import { insertRecords, insertSeveral, type RecordFiles } from './normalise.ts';
import { packed, type PutOriginal, putOriginals } from './originals.ts';
import { marks } from './record-fields.ts';
import { type Counted, settleDoubles } from './settle-doubles.ts';
import { type Packed, putFiles, putPacked } from './shelves.ts';
import type { Store } from './store.ts';
import { addTaken } from './taken.ts';
import type { OnShare } from './telling-share.ts';

export type LookedAt = { readonly file: IncomingFile; readonly shape: FileShape };

export type LinesTaken = {
  readonly taken: TakenIn;
  /** Something in them is not as SQL reads it: they are left for the stream, and nothing of them was kept. */
  readonly left: readonly LookedAt[];
};

export type LinesCourse = { readonly signal: AbortSignal; readonly onShare: OnShare };

/** Of files that are arranged and packed alike and come from one source. */
export async function takeLines(
  { database }: Store,
  files: readonly LookedAt[],
  { signal, onShare }: LinesCourse,
): Promise<LinesTaken> {
  const [first] = files;
  if (first === undefined) return { taken: nothingTaken, left: [] };
  const nowMs = Date.now();
  return database.inTransaction(async (changing) => {
    const firstOriginal = await reserveIds(changing, files.length);
    const all: RecordFiles = {
      paths: files.map(({ file }) => file.path),
      packing: first.shape.packing,
      arrangement: first.shape.kind === 'objects' ? 'objects' : 'lines',
      firstOriginal,
      source: first.file.source,
    };
    await changing.run(insertRecords(all), {}, onShare);
    const odd = await takeOutOdd(changing, files, firstOriginal);
    await takeSeveral(changing, all, odd);
    const counted = await settleDoubles(changing, firstOriginal);
    let taken: TakenIn = nothingTaken;
    const kept: Kept[] = [];
    for (const [index, one] of files.entries()) {
      const id = firstOriginal + index;
      if (odd.has(id)) continue;
      kept.push({ id, one, counted: counted.get(id), nowMs });
      taken = addTaken(taken, { ...nothingTaken, ...counted.get(id), files: 1 });
    }
    await keepOriginals(changing, kept);
    return { taken, left: files.filter((_, index) => odd.has(firstOriginal + index)) };
  }, signal);
}

async function reserveIds(changing: Changing, count: number): Promise<number> {
  const [row] = await changing.all<{ readonly first: number }>(
    `SELECT min(id) AS first FROM (SELECT nextval('original_ids') AS id FROM range(${count}))`,
  );
  if (row === undefined) throw new Error('The sequence of originals gave no number.');
  return row.first;
}

/** No event of SES is shorter: more rows than this allows came out of a file that says less than the truth of its size. */
const minEventBytes = 80;

/** Takes out all rows of files in which anything was marked as odd; answers their originals' numbers. */
async function takeOutOdd(
  changing: Changing,
  files: readonly LookedAt[],
  firstOriginal: number,
): Promise<ReadonlySet<number>> {
  const rows = await changing.all<{ readonly id: number; readonly odd: number; readonly n: number }>(
    `SELECT original_id AS id, count(*) AS n, count(*) FILTER (type = ${marks.odd}) AS odd
     FROM events WHERE original_id >= ${firstOriginal} GROUP BY original_id`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const odd = files.flatMap(({ shape }, index) => {
    const id = firstOriginal + index;
    const row = byId.get(id);
    const unpackedBytes = shape.unpackedBytes ?? shape.bytes;
    return row === undefined || row.odd > 0 || row.n * minEventBytes > unpackedBytes ? [id] : [];
  });
  if (odd.length > 0) await changing.run(`DELETE FROM events WHERE original_id IN (${odd.join(', ')})`);
  return new Set(odd);
}

async function takeSeveral(changing: Changing, all: RecordFiles, odd: ReadonlySet<number>): Promise<void> {
  const rows = await changing.all<{ readonly id: number }>(
    `SELECT DISTINCT original_id AS id FROM events WHERE original_id >= ${all.firstOriginal} AND type = ${marks.several}`,
  );
  if (rows.length === 0) return;
  await changing.run(`DELETE FROM events WHERE original_id >= ${all.firstOriginal} AND type = ${marks.several}`);
  for (const { id } of rows) {
    const path = all.paths[id - all.firstOriginal];
    if (path !== undefined && !odd.has(id))
      await changing.run(insertSeveral({ ...all, paths: [path], firstOriginal: id }));
  }
}

type Kept = {
  readonly id: number;
  readonly one: LookedAt;
  readonly counted: Counted | undefined;
  readonly nowMs: number;
};

/** A batch is no more than can be held. */
async function keepOriginals(changing: Changing, all: readonly Kept[]): Promise<void> {
  // What brought nothing new need not be kept again, but that it was read.
  const fresh = all.filter(({ counted }) => (counted?.events ?? 0) > 0);
  const isPacked = ({ one }: Kept): boolean => one.shape.packing === 'gzip';
  const files = fresh
    .filter(isPacked)
    .map(({ id, one: { file, shape } }) => ({ id, path: file.path, bytes: shape.bytes }));
  await putFiles(changing, files);
  await putPacked(changing, await Promise.all(fresh.filter((one) => !isPacked(one)).map(packedOf)));
  const originals = all.map(({ id, one: { file }, counted, nowMs }): PutOriginal => {
    const original = { ...file, kind: 'records', isWhole: true } as const;
    return { id, original, takenAtMs: nowMs, counted, broken: 0, troubles: [] };
  });
  await putOriginals(changing, originals);
}

async function packedOf({ id, one: { file } }: Kept): Promise<Packed> {
  return { id, gzipped: await packed(await readFile(file.path)) };
}
