// A history's file in other hands: locked, damaged, older, newer, removed while it is read; and everything at once. Nothing is lost, and the user hears what to do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { eventFiles } from '../../electron/adapters/history/event-files.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { importFiles } from '../../electron/flows/history/import-files.ts';
import type { Announce } from '../../electron/ipc/answers.ts';
import { historyAnswers } from '../../electron/ipc/history.ts';
import type { Desk, Session } from '../../electron/ipc/session.ts';
import type { EventArchive, EventStore } from '../../electron/ports/event-store.ts';
import { accept, type Outcome, printFailure } from '../../shared/failure.ts';
import { noFilter } from '../../shared/history/search.ts';
import type { HistoryRunEnd } from '../../shared/history/sources.ts';
import { memoryAccounts } from '../fakes/memory-accounts.ts';
import { memorySettings } from '../fakes/memory-stores.ts';
import { record, take, valueOf } from '../ports/event-archive.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-history-store-'));
const stores: EventStore[] = [];
afterAll(async () => {
  for (const store of stores) await store.close();
  await rm(folder, { recursive: true, force: true });
});

const storeAt = (name: string): EventStore => {
  const store = eventFiles(path.join(folder, name));
  stores.push(store);
  return store;
};
const fileAt = (name: string): string => path.join(folder, name, 'p.duckdb');
const sent = (index: number, to = `r${index}@x.example`): string => record({ id: `m${index}`, type: 'Send', to: [to] });
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const eventsIn = async (archive: EventArchive): Promise<number> => valueOf(await archive.facts()).events;
const wordsOf = (outcome: Outcome<unknown>) => (outcome.ok ? { en: '', ja: '' } : printFailure(outcome.failure));

/** With three events, and closed. */
async function kept(name: string): Promise<void> {
  const store = storeAt(name);
  await take(
    valueOf(await store.open('p')),
    [0, 1, 2].map((index) => sent(index)),
  );
  await store.close();
}

async function onFile(name: string, ...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(fileAt(name));
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

describe('the file of a history', () => {
  it('that another process has open is left to it, and opens once it is free', async () => {
    await kept('locked');
    const script = `const { DuckDBInstance } = require('@duckdb/node-api');
      DuckDBInstance.create(process.argv[1]).then(() => { console.log('open'); process.stdin.resume(); });`;
    const other = spawn(process.execPath, ['-e', script, fileAt('locked')], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    const store = storeAt('locked');
    const said = wordsOf(await store.open('p'));
    expect(said.en).toContain('Another Plumbline has this history open. Close it there');
    expect(said.ja).toContain('もう一度お試しください');
    other.stdin.end();
    other.kill();
    await once(other, 'exit');
    expect(await eventsIn(valueOf(await store.open('p')))).toBe(3);
  });

  it.each([
    ['is none any more', () => Buffer.from('x'.repeat(20_000))],
    ['is overwritten at its head', (bytes: Buffer) => Buffer.from(bytes).fill(7, 4096, 12_288)],
  ] as const)('that %s is kept aside, and the sources are read anew', async (name, spoil) => {
    await kept(name);
    const spoilt = spoil(await readFile(fileAt(name)));
    await writeFile(fileAt(name), spoilt);
    const source = path.join(folder, `${name}.json`);
    await writeFile(source, [0, 1, 2].map((index) => `${sent(index)}\n`).join(''));
    const archive = valueOf(await storeAt(name).open('p'));
    const { note, events } = valueOf(await archive.facts());
    const [aside = ''] = (await readdir(path.join(folder, name))).filter((one) => one.includes('.damaged-'));
    expect(events).toBe(0);
    expect(note?.en).toBe(
      `The history was damaged and was kept as ${aside}. A new one was begun: read the sources again.`,
    );
    expect(note?.ja).toContain(aside);
    expect((await readFile(path.join(folder, name, aside))).equals(spoilt)).toBe(true);
    const read = await importFiles([source], { archive, listFiles }, { signal: new AbortController().signal });
    expect(valueOf(read)).toMatchObject({ events: 3, skippedFiles: 0 });
  });

  it('that a newer version wrote is left as it is', async () => {
    await kept('newer');
    await onFile('newer', `UPDATE facts SET value = '99' WHERE name = 'version'`, 'CHECKPOINT');
    const before = await readFile(fileAt('newer'));
    const said = wordsOf(await storeAt('newer').open('p'));
    expect(said.en).toContain('Update Plumbline');
    expect(said.ja).toContain('Plumbline を更新');
    expect((await readFile(fileAt('newer'))).equals(before)).toBe(true);
    expect((await readdir(path.join(folder, 'newer'))).filter((one) => !one.endsWith('.work'))).toEqual(['p.duckdb']);
  });

  it('that an older version wrote goes on, and a copy of it stays', async () => {
    await kept('older');
    await onFile(
      'older',
      'ALTER TABLE originals DROP COLUMN is_whole',
      'ALTER TABLE parts_1 RENAME TO original_parts',
      'DROP TABLE shelves',
      'DROP TABLE shelved',
      `UPDATE facts SET value = '1' WHERE name = 'version'`,
    );
    const archive = valueOf(await storeAt('older').open('p'));
    const { events, note } = valueOf(await archive.facts());
    expect([events, note?.en, note?.ja]).toEqual([
      3,
      expect.stringContaining('p.duckdb.version-1'),
      expect.stringContaining('p.duckdb.version-1'),
    ]);
    expect(await readdir(path.join(folder, 'older'))).toContain('p.duckdb.version-1');
    await archive.close();
    // Said once: the next opening finds nothing to do.
    const again = valueOf(await storeAt('older').open('p'));
    expect(valueOf(await again.facts())).toMatchObject({ events: 3, note: null });
    expect(valueOf(await again.erasure('nobody@example.com'))).toMatchObject({ originals: 0 });
  });

  it('that says nothing of its version is put aside like a damaged one', async () => {
    await kept('versionless');
    await onFile('versionless', `UPDATE facts SET value = 'DROP TABLE events' WHERE name = 'version'`);
    const archive = valueOf(await storeAt('versionless').open('p'));
    expect(valueOf(await archive.facts()).note?.en).toContain('was damaged and was kept as');
  });

  it('cannot be told what else to open, load or change', async () => {
    const archive = valueOf(await storeAt('bounds').open('p'));
    for (const text of [
      `'; ATTACH 'x.duckdb'; --`,
      `x' OR 1=1 --`,
      `$asked`,
      `'||(SELECT 1)||'`,
      '\0',
      '%',
      '_',
      '*',
      '\\',
      `"]`,
      'x'.repeat(100_000),
    ]) {
      for (const query of [
        { kind: 'words', words: [text] },
        { kind: 'address', address: text },
        { kind: 'domain', domain: text },
        { kind: 'message-id', id: text },
        { kind: 'status', status: text },
        { kind: 'tag', name: text, value: null },
        { kind: 'tag', name: text, value: text },
      ] as const)
        expect(
          valueOf(
            await archive.find(
              query,
              { ...noFilter, identities: [text], configurationSets: [text] },
              { offset: 0, limit: 1 },
            ),
          ).total,
        ).toBe(0);
      expect(await archive.message(text)).toMatchObject({ value: [] });
      valueOf(
        await archive.saveSource({
          id: text,
          place: { kind: 'insights', region: text },
          title: { en: text, ja: text },
        }),
      );
      valueOf(await archive.removeSource(text));
    }
    expect(await readdir(path.join(folder, 'bounds'))).not.toContain('x.duckdb');
  });
});

describe('at the same time', () => {
  it('a history is erased, searched and read into, and each is whole', async () => {
    const archive = valueOf(await storeAt('busy').open('p'));
    const anna = 'anna@example.com';
    for (const part of numbers(4))
      await take(
        archive,
        numbers(50).map((index) => sent(part * 50 + index, index % 2 === 0 ? anna : undefined)),
      );
    const search = async (): Promise<readonly number[]> => {
      const totals: number[] = [];
      for (let round = 0; round < 12; round += 1)
        totals.push(valueOf(await archive.find({ kind: 'all' }, noFilter, { offset: 0, limit: 10 })).total);
      return totals;
    };
    const signal = new AbortController().signal;
    const [totals, proof] = await Promise.all([
      search(),
      archive.erase(anna, { signal }),
      take(
        archive,
        numbers(30).map((index) => sent(1000 + index)),
      ),
      archive.expire(Date.now()),
      archive.erase('nobody@example.com', { signal }),
    ]);
    expect(valueOf(proof)).toMatchObject({ events: 100, stillFound: 0 });
    expect(totals.every((total) => [200, 100, 130, 230].includes(total))).toBe(true);
    expect(await eventsIn(archive)).toBe(130);
  });

  it('a reading that is stopped at any point goes on from there, and nothing is there twice', async () => {
    const archive = valueOf(await storeAt('stopped').open('p'));
    const place = path.join(folder, 'stopped-files');
    await mkdir(place);
    for (const index of numbers(6))
      await writeFile(
        path.join(place, `${index}.json`),
        `[${numbers(100)
          .map((one) => sent(index * 100 + one))
          .join(',\n')}]`,
      );
    for (let point = 0; point < 6; point += 1) {
      const stop = new AbortController();
      if (point === 0) stop.abort();
      let heard = 0;
      const onProgress = (): void => {
        heard += 1;
        if (heard === point) stop.abort();
      };
      const before = await eventsIn(archive);
      const taken = valueOf(await importFiles([place], { archive, listFiles }, { signal: stop.signal, onProgress }));
      expect(await eventsIn(archive)).toBe(before + taken.events);
    }
    valueOf(await importFiles([place], { archive, listFiles }, { signal: new AbortController().signal }));
    expect(await eventsIn(archive)).toBe(600);
  });

  it('a profile is removed while files are read: nothing of it comes back', async () => {
    const events = storeAt('removed');
    const source = path.join(folder, 'removed.json');
    await writeFile(
      source,
      `[${numbers(2000)
        .map((index) => sent(index))
        .join(',\n')}]`,
    );
    const ends: HistoryRunEnd[] = [];
    const announce: Announce = (name, payload) => {
      if (name === 'history.done') ends.push(payload as HistoryRunEnd);
    };
    const session = {
      settings: memorySettings(),
      accounts: memoryAccounts(),
      events,
      listFiles,
      clock: { nowMs: () => Date.now() },
    } as unknown as Session;
    const answers = historyAnswers(session, {} as Desk, announce);
    valueOf(await answers['history.import']({ from: 'dropped', paths: [source] }));
    await new Promise((next) => setImmediate(next));
    expect(await events.removeProfile('demo')).toEqual(accept(null));
    while (ends.length === 0) await new Promise((next) => setImmediate(next));
    const [end] = ends;
    expect(end?.failure === null || end?.failure.kind === 'cancelled').toBe(true);
    expect((await readdir(path.join(folder, 'removed'))).filter((name) => name.endsWith('.duckdb'))).toEqual([]);
  });
});
