// Long statements of the store: each tells how far it is while it is at work, and is ended there and then.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '../../electron/adapters/history/database.ts';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { valueOf } from './event-archive.ts';

let folder: string;
let database: OpenDatabase;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-share-'));
  database = valueOf(await openFile(path.join(folder, 'p.duckdb')));
  await database.run('CREATE TABLE numbers AS SELECT range AS number FROM range(4000000)');
  await database.run('CREATE TABLE digests(digest VARCHAR)');
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Takes many seconds: what is told on the way ends it. */
const long = `INSERT INTO digests SELECT sha256(repeat(number::VARCHAR, 200)) FROM numbers`;

const digests = async (): Promise<unknown> => (await database.all('SELECT count(*) AS n FROM digests'))[0]?.['n'];

it('tell their share while they are at work, and leave nothing where they are ended', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const onShare = (share: number): void => {
    told.push(share);
    stop.abort();
  };
  await expect(database.inTransaction((changing) => changing.run(long, {}, onShare), stop.signal)).rejects.toThrow(
    'INTERRUPT',
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toBeGreaterThan(0);
  expect(told[0]).toBeLessThan(1);
  expect(await digests()).toBe(0);
}, 60_000);

it('are not begun once they are ended, also between two of them', async () => {
  const stop = new AbortController();
  const inserting = database.inTransaction(async (changing) => {
    await changing.run("INSERT INTO digests VALUES ('first')");
    stop.abort();
    await changing.run("INSERT INTO digests VALUES ('second')");
  }, stop.signal);
  await expect(inserting).rejects.toThrow('aborted');
  expect(await digests()).toBe(0);
});

it('of others are not ended with one that waits for its turn', async () => {
  const stop = new AbortController();
  const first = database.inTransaction(async (changing) => {
    await changing.run("INSERT INTO digests VALUES ('first')");
    stop.abort();
    await changing.run("INSERT INTO digests VALUES ('second')");
  });
  const waiting = database.inTransaction((changing) => changing.run(long), stop.signal);
  await Promise.all([first, expect(waiting).rejects.toThrow('aborted')]);
  expect(await digests()).toBe(2);
});
