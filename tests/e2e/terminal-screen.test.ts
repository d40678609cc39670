// What only a real terminal gets: colour, progress, lines broken at its width. A pseudo-terminal by `script` stands in.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../electron/cli/wrap.ts';
import { run, type Running, shellLine, start } from './terminal.ts';

/** util-linux's, whose -c runs a command; every Debian has it. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

let demo: Running;
let address: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-screen-'));
  demo = start(['demo']);
  address = (await demo.lines(1))[0] ?? '';
});
afterAll(async () => {
  demo.child.kill('SIGTERM');
  await demo.ended;
  await rm(folder, { recursive: true });
});

type Screen = { readonly columns: number; readonly redirect?: string; readonly env?: Readonly<Record<string, string>> };

/** The bytes a terminal of that width would have been sent. */
async function onScreen(args: readonly string[], { columns, redirect = '', env = {} }: Screen) {
  const line = `stty cols ${columns} rows 40; ${shellLine([...args, '--resolver', address])} ${redirect}`;
  const ended = await run(['-qec', line, join(folder, 'typescript')], {
    command: ['script'],
    env: { TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
  });
  expect(ended.code).toBe(0);
  return ended.stdout.replaceAll('\r\n', '\n');
}

const isRecord = (line: string) => / IN (TXT|MX|CNAME) /u.test(line);
/** Names and addresses are never broken, and nor is a record. */
const tooWide = (text: string, columns: number) =>
  text.split('\n').filter((line) => columnsOf(line) > columns && !isRecord(line));

describe.skipIf(!hasScript)("a terminal (needs util-linux's script)", () => {
  it.each([
    ['en', 80],
    ['en', 120],
    ['ja', 80],
    ['ja', 60],
  ] as const)('%s at %i columns: no line is wider, and records stay whole', async (language, columns) => {
    const args = ['audit', 'tenfold.example', 'noreturn.example', 'stumble.example', '--lang', language];
    const shown = await onScreen(args, { columns, redirect: '2>/dev/null' });
    expect(shown).toContain('\u001B[1;31m');
    expect(tooWide(shown, columns)).toEqual([]);
    expect(shown.split('\n').filter((line) => columnsOf(line) > columns - 12).length).toBeGreaterThan(3);
    expect(shown).toMatch(/^ +tenfold\.example\. 3600 IN TXT "v=spf1 .*~all"$/mu);
    // Through a pipe the same words come, whole and plain.
    const piped = await run([...args, '--resolver', address]);
    const words = (text: string) => text.replace(/\u001B\[[\d;]*m/gu, '').replace(/\s+/gu, '');
    const stable = (text: string) => words(text).replaceAll(/[0-9a-f]{20}/gu, 'RANDOM');
    expect(stable(shown)).toBe(stable(piped.stdout));
  });

  it('shows progress on standard error and takes it away again', async () => {
    const shown = await onScreen(['audit', 'orchard.example'], { columns: 80, redirect: `>'${folder}/out'` });
    expect(shown).toMatch(/\r\u001B\[K[^\r]*\d+[^\r]+\d+[^\r]+ {2}[A-Z]+ \S+/u);
    expect(shown.endsWith('\r\u001B[K')).toBe(true);
    // Standard output is a file here: plain, and nothing of the progress.
    expect(await readFile(join(folder, 'out'), 'utf8')).toMatch(
      /^\norchard\.example {2}[^\n]*127\.0\.0\.1:\d+\n[^\n]{20,}\n\n {2}SPF /u,
    );
  });

  it('prints JSON without colours or breaks', async () => {
    const args = ['spf', 'tenfold.example', '--ip', '::1', '--json'];
    const shown = await onScreen(args, { columns: 40, redirect: '2>/dev/null' });
    expect(JSON.parse(shown)).toMatchObject({ result: 'permerror' });
  });

  it.each([
    ['NO_COLOR=1', { NO_COLOR: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ] as const)('gets no colour with %s', async (_name, env) => {
    const shown = await onScreen(['audit', 'twin.example'], { columns: 80, redirect: '2>/dev/null', env });
    expect(shown).toContain('BLOCKER');
    expect(shown).not.toContain('\u001B');
  });
});
