// `plumbline spf` on plain Node: its JSON and its words, against the published suite's zones and the demo world.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scenarios } from '../conformance/spf-suite.ts';
import { startSuiteServer } from '../conformance/spf-suite-server.ts';
import type { HostileServer } from '../fakes/hostile-dns-server.ts';
import { run, type Running, start } from './terminal.ts';
import { oneSentence } from './terminal-output.ts';

type Node = { readonly label: string; readonly children: readonly Node[] };
const node: z.ZodType<Node> = z.object({ label: z.string(), children: z.lazy(() => z.array(node)) });
const output = z.strictObject({
  result: z.enum(['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror']),
  explanation: z.string().nullable(),
  lookups: z.number(),
  voids: z.number(),
  tree: z.object({ title: z.string(), root: node }).nullable(),
});

let demo: Running;
let address: string;
beforeAll(async () => {
  demo = start(['demo']);
  address = (await demo.lines(1))[0] ?? '';
});
afterAll(async () => {
  demo.child.kill('SIGTERM');
  await demo.ended;
});

const servers: HostileServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

/** One case of the suite by its name, asked of its own zone. */
async function judge(name: string) {
  const scenario = scenarios.find(({ tests }) => name in tests);
  const test = scenario?.tests[name];
  if (scenario === undefined || test === undefined) throw new Error(`the suite has no case "${name}"`);
  const server = await startSuiteServer(scenario.zonedata);
  servers.push(server);
  const { helo, host, mailfrom } = test;
  const domain = mailfrom === '' ? helo : mailfrom.slice(mailfrom.lastIndexOf('@') + 1);
  const sender = ['--ip', host, '--mail-from', mailfrom, '--helo', helo];
  const ended = await run(['spf', domain, ...sender, '--resolver', server.label, '--json']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return { expected: test, answer: output.parse(JSON.parse(ended.stdout)) };
}

// Side by side: some wait for time-outs.
describe.concurrent('plumbline spf --json', () => {
  // A few of each kind: all 203 run without a process of their own in tests/conformance/spf-terminal.test.ts.
  it.each([
    ['default-result', 'neutral'],
    ['null-text', 'pass'],
    ['macro-mania-in-domain', 'pass'],
    ['include-softfail', 'pass'],
    ['explanation-syntax-error', 'fail'],
    ['mech-at-limit', 'pass'],
    ['include-over-limit', 'permerror'],
    ['detect-errors-anywhere', 'permerror'],
    ['toolonglabel', 'none'],
    ['emptylabel', 'none'],
    ['helo-domain-literal', 'none'],
    ['nospf', 'none'],
    ['mx-empty', 'neutral'],
    ['include-fail', 'softfail'],
    ['exists-dnserr', 'temperror'],
  ])('%s: %s', async (name, result) => {
    const { expected, answer } = await judge(name);
    expect(expected.result).toContain(answer.result);
    expect(answer.result).toBe(result);
  });

  const explained = scenarios.flatMap(({ tests }) =>
    Object.entries(tests).flatMap(([name, { explanation }]) =>
      explanation === undefined || explanation === 'DEFAULT' ? [] : [[name, explanation] as const],
    ),
  );

  it.each(explained.slice(0, 8))('%s: fail, because "%s"', async (name, explanation) => {
    expect((await judge(name)).answer).toMatchObject({ result: 'fail', explanation });
  });

  it('shows the whole tree with its counts, also of a permerror', async () => {
    const ended = await run(['spf', 'tenfold.example', '--ip', '203.0.113.99', '--resolver', address, '--json']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const { tree, ...answer } = output.parse(JSON.parse(ended.stdout));
    expect(answer).toEqual({ result: 'permerror', explanation: null, lookups: 11, voids: 0 });
    expect(tree?.title).toMatch(/tenfold\.example.*12/u);
    const labels = (at: Node): readonly string[] => [at.label, ...at.children.flatMap(labels)];
    expect(tree === null ? [] : labels(tree.root)).toContain('include:amazonses.com');
  });

  it('has "none" for a name that does not exist, and no tree for what is no name', async () => {
    const gone = await run(['spf', 'gone.example', '--ip', '192.0.2.1', '--resolver', address, '--json']);
    expect(output.parse(JSON.parse(gone.stdout))).toMatchObject({ result: 'none', lookups: 0, voids: 0 });
    const sender = ['--ip', '192.0.2.1', '--mail-from', 'a@no..name', '--resolver', address];
    const odd = await run(['spf', 'no..name', ...sender, '--json']);
    expect(output.parse(JSON.parse(odd.stdout))).toMatchObject({ result: 'none', tree: null });
  });

  it('takes an internationalised name either way', async () => {
    const ask = (domain: string) => run(['spf', domain, '--ip', '192.0.2.1', '--resolver', address, '--json']);
    const typed = await ask('花のみやこ.example');
    expect(typed.code).toBe(0);
    expect(typed).toEqual(await ask('xn--28jtc7bua6926h.example'));
  });
});

describe('plumbline spf', () => {
  it('says the result first, then what decided it, then the tree', async () => {
    const ended = await run(['spf', 'silent.example', '--ip', '192.0.2.1', '--resolver', address]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.split('\n')).toEqual([
      expect.stringMatching(/^fail {2}.*"-all".*silent\.example/u),
      expect.stringMatching(/^ {6}0 .*0 /u),
      '',
      expect.stringContaining('silent.example'),
      expect.stringMatching(/^silent\.example {2}0 /u),
      '└ -all',
      '',
    ]);
  });

  it('says it in Japanese', async () => {
    const ended = await run(['spf', 'twin.example', '--ip', '::1', '--resolver', address, '--lang', 'ja']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^permerror {2}twin\.example に/u);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no domain', ['--ip', '192.0.2.1'], '--ip'],
    ['no address', ['a.example'], '--ip'],
    ['two domains', ['a.example', 'b.example', '--ip', '::1'], '--ip'],
    ['no address that can be read', ['a.example', '--ip', '192.0.2.300'], '"192.0.2.300"'],
    ['no domain name', ['a..example', '--ip', '::1'], '"a..example"'],
    ['a strange resolver', ['a.example', '--ip', '::1', '--resolver', 'x'], '"x"'],
    ['an option of another command', ['a.example', '--ip', '::1', '--fail-on', 'high'], '--fail-on '],
  ])('%s is wrong usage: 2', async (_what, args, names) => {
    const { code, stdout, stderr } = await run(['spf', ...args, '--json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(names);
  });
});
