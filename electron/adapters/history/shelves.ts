// Where the bytes of originals stand: shelf by shelf, each a table of its own.
import type { Changing, Database } from './database.ts';
import { insertAll } from './insert-all.ts';
import { quoted, quotedPath } from './quoted.ts';

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

/** Of files that are packed already: DuckDB reads them itself, and they need not be held here. */
export async function putFiles(changing: Changing, all: readonly PackedFile[]): Promise<void> {
  for (const [shelf, files] of await shelve(changing, all)) {
    const paths = files.map((file) => quotedPath(file.path)).join(', ');
    const names = files.map((file) => quoted(file.path)).join(', ');
    await changing.run(
      `INSERT INTO ${tableOf(shelf)}
       SELECT list_extract([${files.map(({ id }) => id).join(', ')}], list_position([${names}], filename)), part,
         content[part * ${partBytes} + 1 : (part + 1) * ${partBytes}]
       FROM (SELECT *, unnest(range((octet_length(content) + ${partBytes - 1}) // ${partBytes})) AS part FROM read_blob([${paths}]))`,
    );
  }
}

type Sized = { readonly id: number; readonly bytes: number };

export type PackedFile = Sized & { readonly path: string };

/** Many small ones travel together. */
export async function putPacked(changing: Changing, all: readonly Packed[]): Promise<void> {
  const sized = all.map((one) => ({ ...one, bytes: one.gzipped.length }));
  for (const [shelf, some] of await shelve(changing, sized)) {
    const waiting: PartRow[] = [];
    let waitingBytes = 0;
    const send = async (): Promise<void> => {
      await insertAll(changing, tableOf(shelf), waiting.splice(0));
      waitingBytes = 0;
    };
    for (const { id, gzipped } of some)
      for (let part = 0; part * partBytes < gzipped.length; part += 1) {
        const bytes = gzipped.subarray(part * partBytes, (part + 1) * partBytes);
        waiting.push({ id, part, bytes });
        waitingBytes += bytes.length;
        if (waitingBytes >= partBytes) await send();
      }
    await send();
  }
}

type PartRow = { readonly id: number; readonly part: number; readonly bytes: Uint8Array };

export type OldParts = {
  /** The other file's name in statements. */
  readonly old: string;
  readonly onCopied?: (originals: number) => void;
};

/** From another file. Many at once: what one statement puts in has room of its own in memory until all is written. */
export async function copyParts(fresh: Changing, ids: ReadonlySet<number>, { old, onCopied }: OldParts): Promise<void> {
  const shelves = await fresh.all<{ readonly shelf: number }>(
    `SELECT DISTINCT shelf FROM ${old}.shelved ORDER BY shelf`,
  );
  for (const { shelf: from } of shelves) {
    const source = `${old}.${tableOf(from)}`;
    const sized = await fresh.all<Sized>(
      `SELECT original_id AS id, sum(octet_length(bytes))::BIGINT AS bytes FROM ${source} GROUP BY ALL ORDER BY id`,
    );
    const kept = sized.filter(({ id }) => ids.has(id));
    for (const [shelf, some] of await shelve(fresh, kept)) {
      await fresh.run(
        `INSERT INTO ${tableOf(shelf)} SELECT * FROM ${source} WHERE original_id IN (${some.map(({ id }) => id).join(', ')})`,
      );
      onCopied?.(some.length);
    }
  }
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

/** How many originals' bytes are kept. */
export async function countShelved(asking: Asking): Promise<number> {
  const [row] = await asking.all<{ readonly n: number }>('SELECT count(*) AS n FROM shelved');
  return row?.n ?? 0;
}

export type Shelved = { readonly id: number; readonly parts: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** Of all originals whose bytes are kept; small ones are fetched many at a time. */
export async function* shelvedOriginals(asking: Asking): AsyncGenerator<Shelved> {
  const shelves = await asking.all<{ readonly shelf: number }>('SELECT DISTINCT shelf FROM shelved ORDER BY shelf');
  for (const { shelf } of shelves) {
    const sized = await asking.all<Sized & { readonly parts: number }>(
      `SELECT original_id AS id, sum(octet_length(bytes))::BIGINT AS bytes, count(*) AS parts
       FROM ${tableOf(shelf)} GROUP BY ALL ORDER BY id`,
    );
    const small = sized.filter(({ parts }) => parts === 1);
    for (const ids of byBytes(small, partBytes)) yield* fetched(asking, tableOf(shelf), ids);
    for (const { id, parts } of sized) if (parts > 1) yield { id, parts: () => partsOf(asking, id) };
  }
}

async function* fetched(asking: Asking, table: string, ids: readonly number[]): AsyncGenerator<Shelved> {
  const rows = await asking.all<{ readonly id: number; readonly bytes: Uint8Array }>(
    `SELECT original_id AS id, bytes FROM ${table} WHERE original_id IN (${ids.join(', ')})`,
  );
  for (const { id, bytes } of rows) yield { id, parts: () => [bytes] };
}

/** In groups, none of them larger than that but for one that is so alone. */
function byBytes(all: readonly Sized[], most: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let filled = most;
  for (const { id, bytes } of all) {
    if (filled + bytes > most) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(id);
    filled += bytes;
  }
  return groups;
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

/** Answers what stands on which shelf from now on: on the last one as long as it has room, then on new ones. */
async function shelve<T extends Sized>(
  changing: Changing,
  all: readonly T[],
): Promise<ReadonlyMap<number, readonly T[]>> {
  const [last] = await changing.all<{ readonly shelf: number; readonly bytes: number }>(
    'SELECT shelf, bytes FROM shelves ORDER BY shelf DESC LIMIT 1',
  );
  let { shelf, bytes } = last ?? { shelf: 0, bytes: shelfBytes };
  const filled = new Map<number, { readonly all: T[]; bytes: number }>();
  for (const one of all) {
    if (bytes >= shelfBytes) {
      shelf += 1;
      bytes = 0;
      await changing.run(
        `CREATE TABLE ${tableOf(shelf)}(original_id UINTEGER NOT NULL, part UINTEGER NOT NULL, bytes BLOB NOT NULL USING COMPRESSION uncompressed)`,
      );
    }
    bytes += one.bytes;
    const filling = filled.get(shelf) ?? { all: [], bytes: 0 };
    filling.all.push(one);
    filling.bytes = bytes;
    filled.set(shelf, filling);
  }
  const sizes = [...filled].map(([number, { bytes: size }]) => ({ number, size }));
  if (sizes.length > 0)
    await changing.run(`DELETE FROM shelves WHERE shelf IN (${sizes.map(({ number }) => number).join(', ')})`);
  await insertAll(changing, 'shelves', sizes);
  const standing = [...filled].flatMap(([number, filling]) => filling.all.map(({ id }) => ({ id, number })));
  await insertAll(changing, 'shelved', standing);
  return new Map([...filled].map(([number, filling]) => [number, filling.all]));
}
