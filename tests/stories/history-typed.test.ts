// What the terminal says of a history where something other was typed than it takes: each in a sentence that says what to do.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEventFile } from '../../electron/adapters/history/event-file.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { writePortionedFile } from '../../electron/adapters/store/portioned-file.ts';
import { historyCommand } from '../../electron/cli/history.ts';
import { accept } from '../../shared/failure.ts';
import type { EventArchive } from '../../electron/ports/event-store.ts';
import { terminalDoor } from '../fakes/terminal-door.ts';
import { record } from '../ports/event-archive.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-history-typed-'));
const at = (name: string): string => path.join(folder, name);
const opened: EventArchive[] = [];

beforeAll(async () => {
  await Promise.all(['folder.duckdb', 'empty'].map((name) => mkdir(at(name))));
  await writeFile(at('other.txt'), 'not a history');
  for (const [name, table] of [
    ['customers.duckdb', 'customers(id INT)'],
    ['facts.duckdb', 'facts(name VARCHAR, value VARCHAR)'],
  ] as const) {
    const database = await DuckDBInstance.create(at(name));
    const connection = await database.connect();
    await connection.run(`CREATE TABLE ${table}`);
    connection.closeSync();
    database.closeSync();
  }
  await run('import', at('empty'), '--store', at('kept.duckdb'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const trial = terminalDoor({
    openHistory: async (filePath, options) => {
      const archive = await openEventFile(filePath, options);
      if (!archive.ok) return archive;
      opened.push(archive.value);
      const clock = { nowMs: () => 1_800_000_000_000 };
      return accept({ archive: archive.value, clock, listFiles, writePortions: writePortionedFile });
    },
  });
  const code = await historyCommand(args, trial.door);
  await Promise.all(opened.splice(0).map((archive) => archive.close()));
  return { code, said: trial.said.join('\n'), complained: trial.complained.join('\n') };
}

const kept = ['--store', at('kept.duckdb')];

it.each<readonly [string, readonly string[], number, RegExp]>([
  ['nothing', [], 2, /^Say what history is to do: .*"show" tell what became/u],
  ['a part that there is not', ['exprot'], 2, /^history has no "exprot": use history import/u],
  [
    'a store that is not there',
    ['find', 'x', '--store', at('none.duckdb')],
    3,
    /none\.duckdb yet\. Read events into it/u,
  ],
  [
    'a store of something else',
    ['find', 'x', '--store', at('other.txt')],
    3,
    /other\.txt is not a history of Plumbline/u,
  ],
  [
    "another program's database for a store",
    ['find', 'x', '--store', at('customers.duckdb')],
    3,
    /customers\.duckdb is not a history of Plumbline\. Name another/u,
  ],
  [
    "another's with a table of the same name",
    ['import', at('empty'), '--store', at('facts.duckdb')],
    3,
    /facts\.duckdb is not a history/u,
  ],
  ['a folder for a store', ['find', 'x', '--store', at('folder.duckdb')], 3, /folder\.duckdb is not a history/u],
  [
    'a file that is not there',
    ['import', at('gone.json'), ...kept],
    3,
    /^There is no file or folder .*gone\.json\. Check/u,
  ],
  [
    'an option of another part',
    ['show', 'm1', '--limit', '3', ...kept],
    2,
    /^--limit is not an option of this command/u,
  ],
  ['an id that nothing has', ['show', 'm9', ...kept], 1, /^No message with the ID m9 .*history find/u],
  ['an empty id', ['show', '', ...kept], 2, /^Name one message by its ID/u],
  ['words that nothing has', ['find', 'x', ...kept], 1, /none in this history\. Read more events with/u],
  ['a day that is in no month', ['find', 'x', '--from', '2026-02-30', ...kept], 2, /"2026-02-30" is neither/u],
  [
    'an end before its beginning',
    ['export', '--from', '2026-03-01', '--until', '2026-01-01', ...kept],
    2,
    /^--until takes/u,
  ],
])('%s', async (_what, args, code, says) => {
  const { complained, ...ended } = await run(...args);
  expect(ended).toEqual({ code, said: '' });
  expect(complained).toMatch(says);
});

it('a folder without files is said to have none', async () => {
  const { said } = await run('import', at('empty'), ...kept);
  expect(said).toMatch(/^There are no files here to read\./u);
});

it('leaves what was named and is not a history as it was', async () => {
  const names = ['customers.duckdb', 'empty', 'facts.duckdb', 'folder.duckdb', 'kept.duckdb', 'other.txt'];
  expect((await readdir(folder)).toSorted()).toEqual(names);
  const others = await DuckDBInstance.create(at('customers.duckdb'));
  const tables = await (await others.connect()).runAndReadAll('SHOW TABLES');
  expect(tables.getRowsJS()).toEqual([['customers']]);
  others.closeSync();
});

it('says that a damaged history was put aside, before it finds nothing in the new one', async () => {
  await run('import', at('empty'), '--store', at('spoilt.duckdb'));
  await writeFile(at('spoilt.duckdb'), (await readFile(at('spoilt.duckdb'))).fill(7, 4096, 12_288));
  const found = await run('find', 'x', '--store', at('spoilt.duckdb'));
  expect(found).toMatchObject({ code: 1, said: '' });
  expect(found.complained).toMatch(
    /^The history was damaged and was kept as spoilt\.duckdb\.damaged-.*\n.*none in this/u,
  );
  expect((await run('find', 'x', '--store', at('spoilt.duckdb'))).complained).not.toContain('damaged');
});

it('shows where to go on, and which clock is wrong, with nothing in it that a shell obeys', async () => {
  const suppressed = (id: string, to: string): string =>
    record({
      id,
      type: 'Bounce',
      to: [to],
      after: -60_000,
      about: {
        bounceType: 'Permanent',
        bounceSubType: 'OnAccountSuppressionList',
        bouncedRecipients: [{ emailAddress: to }],
      },
    });
  await writeFile(
    at('held.json'),
    `${suppressed('m1', 'anna@example.com')}\n${suppressed('m2', '$(reboot)@x.example')}\n`,
  );
  await run('import', at('held.json'), '--store', at('held.duckdb'));
  const [first, second] = [
    await run('show', 'm1', '--store', at('held.duckdb')),
    await run('show', 'm2', '--store', at('held.duckdb')),
  ];
  expect(first.said).toMatch(
    /> This address .*: plumbline suppression anna@example\.com\n.*\(this clock cannot be right\)/u,
  );
  expect(first.said).toContain('anna@example.com  not sent: suppressed');
  expect(second.said).not.toContain('plumbline suppression');
});
