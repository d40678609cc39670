// Where the bytes of originals stand: shelf by shelf, each a table of its own.
import type { Changing, Database } from './database.ts';
import { insertAll } from './insert-all.ts';
import { quotedPath } from './quoted.ts';

type Asking = Pick<Database | Changing, 'all'>;

const partBytes = 4 * 1024 * 1024;

/**
 * DuckDB writes the last row group of a changed table anew at each checkpoint, and large bytes never fill one: in a single
 * table each checkpoint would write all originals again, and want memory for them. A full shelf is never touched.
 */
const shelfBytes = 32 * 1024 * 1024;

const tableOf = (shelf: number): string => `parts_${shelf}`;

export type Packed = { readonly id: number; readonly gzipped: Uint8Array };

export const putParts = (changing: Changing, id: number, gzipped: Uint8Array): Promise<void> =>
  putPacked(changing, [{ id, gzipped }]);

/** Of a file that is packed already: DuckDB reads it itself, and it need not be held here. */
export async function putFile(changing: Changing, id: number, { path, bytes }: PackedFile): Promise<void> {
  const table = await shelve(changing, id, bytes);
  const part = `content[part * ${partBytes} + 1 : (part + 1) * ${partBytes}]`;
  await changing.run(
    `INSERT INTO ${table} SELECT ${id}, part, ${part}
     FROM read_blob([${quotedPath(path)}]), range(${Math.ceil(bytes / partBytes)}) AS parts(part)`,
  );
}

export type PackedFile = { readonly path: string; readonly bytes: number };

/** Many small ones travel together. */
export async function putPacked(changing: Changing, all: readonly Packed[]): Promise<void> {
  let waiting: { readonly table: string; readonly rows: PartRow[] } = { table: '', rows: [] };
  let waitingBytes = 0;
  const send = async (): Promise<void> => {
    await insertAll(changing, waiting.table, waiting.rows);
    waiting.rows.length = 0;
    waitingBytes = 0;
  };
  for (const { id, gzipped } of all) {
    const table = await shelve(changing, id, gzipped.length);
    if (table !== waiting.table) {
      await send();
      waiting = { table, rows: [] };
    }
    for (let part = 0; part * partBytes < gzipped.length; part += 1) {
      const bytes = gzipped.subarray(part * partBytes, (part + 1) * partBytes);
      waiting.rows.push({ id, part, bytes });
      waitingBytes += bytes.length;
      if (waitingBytes >= partBytes) await send();
    }
  }
  await send();
}

type PartRow = { readonly id: number; readonly part: number; readonly bytes: Uint8Array };

/** From another file, by the name that it has in statements. */
export async function copyParts(fresh: Changing, id: number, old: string): Promise<void> {
  const [from] = await fresh.all<{ readonly shelf: number }>(
    `SELECT shelf FROM ${old}.shelved WHERE original_id = ${id}`,
  );
  if (from === undefined) return;
  const source = `${old}.${tableOf(from.shelf)} WHERE original_id = ${id}`;
  const [size] = await fresh.all<{ readonly bytes: number }>(
    `SELECT sum(octet_length(bytes))::BIGINT AS bytes FROM ${source}`,
  );
  await fresh.run(`INSERT INTO ${await shelve(fresh, id, size?.bytes ?? 0)} SELECT * FROM ${source}`);
}

/** One part after the other, in their order. */
export async function* partsOf(asking: Asking, id: number): AsyncGenerator<Uint8Array> {
  const [standing] = await asking.all<{ readonly shelf: number }>(
    `SELECT shelf FROM shelved WHERE original_id = ${id}`,
  );
  if (standing === undefined) return;
  const table = tableOf(standing.shelf);
  const [counted] = await asking.all<{ readonly parts: number }>(
    `SELECT count(*) AS parts FROM ${table} WHERE original_id = ${id}`,
  );
  for (let part = 0; part < (counted?.parts ?? 0); part += 1) {
    const [row] = await asking.all<{ readonly bytes: Uint8Array }>(
      `SELECT bytes FROM ${table} WHERE original_id = ${id} AND part = ${part}`,
    );
    if (row !== undefined) yield row.bytes;
  }
}

/** Of the originals whose bytes are kept, in their order. */
export async function shelvedIds(asking: Asking): Promise<readonly number[]> {
  const rows = await asking.all<{ readonly id: number }>('SELECT original_id AS id FROM shelved ORDER BY original_id');
  return rows.map(({ id }) => id);
}

/** A shelf that is empty then goes as a whole. */
export async function removeParts(changing: Changing, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const listed = `original_id IN (${ids.join(', ')})`;
  const shelves = await changing.all<{ readonly shelf: number }>(`SELECT DISTINCT shelf FROM shelved WHERE ${listed}`);
  await changing.run(`DELETE FROM shelved WHERE ${listed}`);
  for (const { shelf } of shelves) {
    const [left] = await changing.all<{ readonly n: number }>(
      `SELECT count(*) AS n FROM shelved WHERE shelf = ${shelf}`,
    );
    if (left?.n === 0) {
      await changing.run(`DROP TABLE ${tableOf(shelf)}`);
      await changing.run(`DELETE FROM shelves WHERE shelf = ${shelf}`);
    } else await changing.run(`DELETE FROM ${tableOf(shelf)} WHERE ${listed}`);
  }
}

/** Answers the table of the shelf that has room; a new one where none has. */
async function shelve(changing: Changing, id: number, bytes: number): Promise<string> {
  const [last] = await changing.all<{ readonly shelf: number; readonly bytes: number }>(
    'SELECT shelf, bytes FROM shelves ORDER BY shelf DESC LIMIT 1',
  );
  const isFull = last === undefined || last.bytes >= shelfBytes;
  const shelf = isFull ? (last?.shelf ?? 0) + 1 : last.shelf;
  if (isFull) {
    await changing.run(
      `CREATE TABLE ${tableOf(shelf)}(original_id UINTEGER NOT NULL, part UINTEGER NOT NULL, bytes BLOB NOT NULL USING COMPRESSION uncompressed)`,
    );
    await changing.run(`INSERT INTO shelves VALUES (${shelf}, ${bytes})`);
  } else await changing.run(`UPDATE shelves SET bytes = bytes + ${bytes} WHERE shelf = ${shelf}`);
  await changing.run(`INSERT INTO shelved VALUES (${id}, ${shelf})`);
  return tableOf(shelf);
}
