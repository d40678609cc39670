// Programs killed in the midst of reading files or of removing a person, and one whose disk is full: nothing that was taken in is lost, nothing is there twice or in part.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { openFile } from '../../electron/adapters/history/open-file.ts';
import { record, take, valueOf } from './event-archive.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-event-kill-'));
// Where the database's native module can be found.
const bundle = fileURLToPath(new URL('../../out/event-store-kill', import.meta.url));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      target: 'node20',
      outDir: bundle,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          ['importer', 'eraser'].map((name) => [
            name,
            fileURLToPath(new URL(`event-store-${name}.ts`, import.meta.url)),
          ]),
        ),
        external: ['@duckdb/node-api'],
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
});

/** Killed so many milliseconds after the second file, since the first was known; answers the last file of which it said that it is taken in. */
function importAndKill(history: string, first: number, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(bundle, 'importer.mjs'), history, String(first)]);
    let told = '';
    let troubles = '';
    child.stdout.on('data', (bytes: Buffer) => {
      const before = linesIn(told);
      told += bytes.toString();
      if (before < 2 && linesIn(told) >= 2) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.stderr.on('data', (bytes: Buffer) => (troubles += bytes.toString()));
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(Number(told.trimEnd().split('\n').at(-1)));
      else reject(new Error(troubles));
    });
  });
}

const linesIn = (text: string): number => text.split('\n').length - 1;

async function killOften(history: string, times: number): Promise<number> {
  let last = 0;
  for (let time = 0; time < times; time += 1) {
    // The last one is given once more: it must be known.
    last = await importAndKill(history, last, Math.random() * 120);
  }
  return last;
}

type Original = { readonly name: string; readonly whole: boolean; readonly said: number; readonly held: number };

async function expectWhole(history: string, last: number): Promise<void> {
  const database = valueOf(await openFile(path.join(history, 'p.duckdb')));
  const ids = (await database.all<{ readonly id: string }>('SELECT message_id AS id FROM events')).map(({ id }) => id);
  const originals = await database.all<Original>(
    `SELECT name, is_whole AS whole, events AS said,
       (SELECT count(*) FROM events WHERE events.original_id = originals.original_id) AS held
     FROM originals`,
  );
  const [strays] = await database.all<{ readonly n: number }>(
    `SELECT (SELECT count(*) FROM events WHERE original_id NOT IN (SELECT original_id FROM originals))
       + (SELECT count(*) FROM shelved WHERE original_id NOT IN (SELECT original_id FROM originals)) AS n`,
  );
  await database.close();
  expect(new Set(ids).size).toBe(ids.length);
  const there = new Set(ids);
  const wanted = Array.from({ length: last * 40 + 50 }, (_, number) => `m${number}`);
  expect(wanted.filter((id) => !there.has(id))).toEqual([]);
  expect(originals.filter(({ said, held }) => said !== held)).toEqual([]);
  const wholes = originals.filter(({ whole }) => whole).map(({ name }) => name);
  expect(new Set(wholes).size).toBe(wholes.length);
  expect(strays?.n).toBe(0);
}

it('loses nothing that it said it had, and keeps nothing twice or in part', async () => {
  const histories = ['a', 'b'].map((name) => path.join(folder, name));
  const lasts = await Promise.all(histories.map((history) => killOften(history, 10)));
  expect(lasts.every((last) => last > 0)).toBe(true);
  for (const [index, history] of histories.entries()) await expectWhole(history, lasts[index] ?? 0);
}, 60_000);

it.skipIf(process.platform === 'win32')(
  'says that the disk is full, and keeps what it had',
  async () => {
    const history = path.join(folder, 'full');
    // No file may become longer: to a program that is the same as a disk that is full.
    const limited = [
      '-c',
      'ulimit -f 600; exec "$0" "$@"',
      process.execPath,
      path.join(bundle, 'importer.mjs'),
      history,
    ];
    const child = spawn('/bin/sh', limited);
    let told = '';
    let troubles = '';
    child.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (troubles += bytes.toString()));
    await once(child, 'close');
    expect(troubles).toContain('"kind":"disk"');
    expect(troubles).toContain('no space left');
    await expectWhole(history, Number(told.trimEnd().split('\n').at(-1)));
  },
  30_000,
);

const her = 'anna@example.com';

/** Killed so many milliseconds after it began, if it is not done by then; answers whether it was. */
function eraseAndKill(history: string, afterMs: number | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(bundle, 'eraser.mjs'), history, her]);
    let [told, troubles] = ['', ''];
    child.stdout.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      if (told === 'begun\n' && afterMs !== null) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.stderr.on('data', (bytes: Buffer) => (troubles += bytes.toString()));
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(told.endsWith('done\n'));
      else reject(new Error(troubles));
    });
  });
}

/** Of files and of a queue: her own records, those of others that name her, and others'. */
async function fillWithHer(history: string): Promise<void> {
  const archive = valueOf(await eventFiles(history).open('p'));
  for (let number = 0; number < 6; number += 1) {
    const records = Array.from({ length: 30 }, (_, index) =>
      record({
        id: `m${number}-${index}`,
        type: 'Send',
        to: [[her], ['ben@example.com'], [her, 'ben@example.com']][index % 3] ?? [],
      }),
    );
    await take(archive, records);
  }
  await archive.close();
  await writeFile(path.join(history, 'p.duckdb.version-1'), her);
}

it('removes a person as a whole or not at all, and the next time what is left', async () => {
  const full = path.join(folder, 'full-of-her');
  await fillWithHer(full);
  const nothing = { address: her, events: 0, mentions: 0, originals: 0 };
  const everything = { ...nothing, events: 120, mentions: 60, originals: 6 };
  const startedAtMs = performance.now();
  const whole = path.join(folder, 'whole');
  await cp(full, whole, { recursive: true });
  await eraseAndKill(whole, null);
  const tookMs = performance.now() - startedAtMs;
  for (let time = 0; time < 4; time += 1) {
    const history = path.join(folder, `killed-${time}`);
    await cp(full, history, { recursive: true });
    const isDone = await eraseAndKill(history, (Math.random() * tookMs) / 2);
    const archive = valueOf(await eventFiles(history).open('p'));
    expect(isDone ? [nothing] : [everything, nothing]).toContainEqual(valueOf(await archive.erasure(her)));
    const proof = valueOf(await archive.erase(her, { signal: new AbortController().signal }));
    expect(proof).toMatchObject({ stillFound: 0, checkedEvents: 120 });
    await archive.close();
    expect(await readdir(history)).toEqual(['p.duckdb']);
  }
}, 60_000);
