// The shelves of originals: what was put on them comes back whole, many small ones at a time and a large one part by part.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { putPacked, shelvedOriginals } from '../../electron/adapters/history/shelves.ts';
import { valueOf } from './event-archive.ts';

it('give every original back as it was put there', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-shelves-'));
  const database = valueOf(await openFile(path.join(folder, 'one.duckdb')));
  try {
    const sizes = [10, 9 * 1024 * 1024, 200, 3 * 1024 * 1024, 3 * 1024 * 1024, 1, 30 * 1024 * 1024, 77];
    const put = sizes.map((size, index) => ({ id: index + 1, gzipped: new Uint8Array(randomBytes(size)) }));
    for (const some of [put.slice(0, 3), put.slice(3)])
      await database.inTransaction((changing) => putPacked(changing, some));
    const back = new Map<number, Buffer>();
    for await (const { id, parts } of shelvedOriginals(database)) {
      const pieces: Uint8Array[] = [];
      for await (const part of parts()) pieces.push(part);
      expect(back.has(id)).toBe(false);
      back.set(id, Buffer.concat(pieces));
    }
    expect(back.size).toBe(put.length);
    for (const { id, gzipped } of put) expect(back.get(id)?.equals(gzipped)).toBe(true);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
});
