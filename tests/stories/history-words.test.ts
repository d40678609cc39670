// Words of hostile mails on their way out of a history: in the terminal, in files for spreadsheets and programs, and in what is kept of a file's name.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventFile } from '../../electron/adapters/history/event-file.ts';
import { listFiles } from '../../electron/adapters/history/list-files.ts';
import { writePortionedFile } from '../../electron/adapters/store/portioned-file.ts';
import { exitCodes } from '../../electron/cli/door.ts';
import { historyCommand } from '../../electron/cli/history.ts';
import { accept } from '../../shared/failure.ts';
import { terminalDoor } from '../fakes/terminal-door.ts';
import { record } from '../ports/event-archive.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-history-words-'));
const store = path.join(folder, 'words.duckdb');
const at = (name: string): string => path.join(folder, name);
afterAll(() => rm(folder, { recursive: true, force: true }));

const hostile = [
  '=HYPERLINK("https://x.example","open")',
  `paid \u001B[2J\u001B]0;owned\u0007\u009B8m\u202Egpj.exe\u2066`,
  `"];process.exit()//'; DROP TABLE events; --`,
  '<img src=x onerror=alert(1)>,"a","b"\r\n=1+1',
  'a;=cmd|calc;@x',
  `\u0000\uD800 ${'長'.repeat(20_000)}`,
];
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** As a process of its own would: opened for the command, and closed behind it. */
async function run(...args: readonly string[]) {
  const opened: { close(): Promise<void> }[] = [];
  const trial = terminalDoor({
    openHistory: async (filePath, options) => {
      const archive = await openEventFile(filePath, options);
      if (!archive.ok) return archive;
      opened.push(archive.value);
      return accept({
        archive: archive.value,
        clock: { nowMs: () => Date.now() },
        listFiles,
        writePortions: writePortionedFile,
      });
    },
  });
  const code = await historyCommand([...args, '--store', store], trial.door);
  for (const one of opened) await one.close();
  return { code, said: trial.said.join('\n'), complained: trial.complained.join('\n') };
}

beforeAll(async () => {
  const records = hostile.map((text, index) =>
    record({
      id: `m${index}`,
      type: 'Bounce',
      to: [`r${index}@x.example`],
      from: `"${text.slice(0, 60)}" <news@shop.example>`,
      subject: text,
      tags: { [text.slice(0, 200)]: [text] },
      about: { bounceType: text, bouncedRecipients: [{ emailAddress: `r${index}@x.example`, diagnosticCode: text }] },
    }),
  );
  await writeFile(at('events\u001B[8m\u202E.json'), records.map((one) => `${one}\n`).join(''));
  await writeFile(
    at('broken\u001B[8m.json'),
    `{"eventType":"Bounce","mail":{"messageId":"\u009B2J\u001B[8m\n${record({ id: 'm9', type: 'Send' })}\n`,
  );
});

describe('the terminal', () => {
  it.each([['text'], ['JSON', '--json']])('as %s obeys no file’s name and no event', async (_name, ...options) => {
    const read = await run('import', folder, ...options);
    const found = await run('find', '@x.example', ...options);
    for (const id of ['m1', 'm5']) {
      const { code, said } = await run('show', id, ...options);
      expect(code).toBe(exitCodes.done);
      expect(said).toContain(id);
      expect(said).not.toMatch(obeyed);
    }
    expect([read.code, found.code]).toEqual([exitCodes.done, exitCodes.done]);
    expect(`${read.said}${found.said}`).not.toMatch(obeyed);
    expect(found.said).toContain('gpj.exe');
  });

  it('says in its own words what a file that is no history is, and leaves it', async () => {
    const file = at('notes.txt');
    await writeFile(file, 'my notes');
    const { door, complained } = terminalDoor({
      openHistory: async (filePath, options) => openEventFile(filePath, options) as never,
      language: 'ja',
    });
    expect(await historyCommand(['import', folder, '--store', file], door)).toBe(exitCodes.couldNotRun);
    expect(complained.join()).toContain('履歴ファイルではありません');
    expect(await readFile(file, 'utf8')).toBe('my notes');
  });
});

describe('what is exported', () => {
  it('is no formula in a spreadsheet, and has no more rows or fields than there are', async () => {
    expect(await run('export', '@x.example', '--out', at('out.csv'))).toMatchObject({ code: exitCodes.done });
    const rows = parseCsv((await readFile(at('out.csv'), 'utf8')).replace('\uFEFF', ''));
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: hostile.length + 1 }, () => 17));
    for (const field of rows.flat()) expect(field).not.toMatch(/(?:^|;)[=+\-@\t\r\n]/u);
    expect(rows.flat()).toContain(`'${hostile[0] ?? ''}`);
  });

  it('is the same words as JSON', async () => {
    expect(await run('export', '@x.example', '--out', at('out.json'))).toMatchObject({ code: exitCodes.done });
    const rows = JSON.parse(await readFile(at('out.json'), 'utf8')) as readonly { readonly subject: string }[];
    const subjects = rows.map(({ subject }) => subject);
    for (const text of hostile.slice(0, 5)) expect(subjects).toContain(text);
    expect(subjects.every((subject) => subject.length <= 10_000)).toBe(true);
  });

  it('is not written over a folder, nor where there is none', async () => {
    for (const out of [path.join(folder, 'nowhere', 'x.csv'), at('x.csv/')])
      expect((await run('export', '--out', out)).code).not.toBe(exitCodes.done);
  });
});

/** RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
