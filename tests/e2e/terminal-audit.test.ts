// `plumbline audit` on plain Node against the demo world: its exit codes, its JSON, its languages.
import { closeSync, openSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domainAudits } from '../../electron/engine/audits/catalogue.ts';
import { printFailure } from '../../shared/failure.ts';
import { cliScript, run, type Running, start } from './terminal.ts';
import { failsOf, oneSentence, parsed } from './terminal-output.ts';

/** The texts are others' to write; here they only have to arrive. */
function textsOf(id: string) {
  const audit = domainAudits.find((one) => one.id === id);
  if (audit === undefined) throw new Error(`there is no audit ${id}`);
  return audit.texts;
}

let demo: Running;
let address: string;
const audit = (...args: readonly string[]) => run(['audit', ...args, '--resolver', address]);

beforeAll(async () => {
  demo = start(['demo']);
  address = (await demo.lines(1))[0] ?? '';
});
afterAll(async () => {
  demo.child.kill('SIGTERM');
  await demo.ended;
});

describe('plumbline audit --json', () => {
  it('prints one object with every audit and its promised keys, and nothing on standard error', async () => {
    const ended = await audit('orchard.example', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const [orchard, ...others] = parsed(ended).domains;
    expect(others).toEqual([]);
    expect(orchard?.domain).toBe('orchard.example');
    expect(new Set(orchard?.findings.map(({ id }) => id))).toEqual(new Set(domainAudits.map(({ id }) => id)));
    expect(new Set(orchard?.findings.map(({ verdict }) => verdict))).toContain('pass');
    expect(orchard?.findings.flatMap(({ evidence }) => evidence).some(({ server }) => server === address)).toBe(true);
  });

  it('carries the record to publish', async () => {
    const [twin] = parsed(await audit('twin.example', '--json')).domains;
    const several = twin?.findings.find(({ id }) => id === 'spf-records-several');
    expect(several).toMatchObject({ verdict: 'fail', severity: 'blocker', subject: 'twin.example' });
    expect(several?.records[0]).toMatchObject({ name: 'twin.example', type: 'TXT' });
    expect(several?.records[0]?.value).toMatch(/^v=spf1 /u);
  });

  it('calls unknown what could not be asked, never missing', async () => {
    const [stumble] = parsed(await audit('stumble.example', '--json')).domains;
    expect(stumble?.findings.find(({ id }) => id === 'dmarc-record-missing')?.verdict).toBe('unknown');
  });

  it('keeps the order of the domains, audits each once, and takes names as people write them', async () => {
    const typed = [
      'twin.example',
      'Orchard.Example.',
      '花のみやこ.example',
      'TWIN.example',
      'xn--28jtc7bua6926h.example',
    ];
    const ended = await audit(...typed, '--json');
    expect(ended.code).toBe(0);
    expect(parsed(ended).domains.map(({ domain }) => domain)).toEqual([
      'twin.example',
      'orchard.example',
      'xn--28jtc7bua6926h.example',
    ]);
    expect(parsed(ended).domains[2]).toMatchObject({ unicode: '花のみやこ.example' });
  });

  it('judges what it can, and says of the rest why not: 3', async () => {
    const ended = await audit('gone.example', 'orchard.example', '--json', '--fail-on', 'blocker');
    expect(ended.code).toBe(3);
    const says = { kind: 'no-such-domain', domain: 'gone.example', server: address } as const;
    expect(ended.stderr).toBe(`${printFailure(says).en}\n`);
    const [gone, orchard] = parsed(ended).domains;
    expect(gone).toMatchObject({ domain: 'gone.example', failure: { kind: 'no-such-domain' }, findings: [] });
    expect(orchard?.findings.length).toBeGreaterThan(100);
  });

  it('judges the selectors that are named, also by their whole name', async () => {
    const alone = await audit('turnedkey.example', '--json', '--selector', 'selector2');
    expect(failsOf(alone)).not.toContain('dkim-key-revoked');
    const both = await audit(
      'turnedkey.example',
      '--json',
      '--selector=selector1._domainkey.turnedkey.example',
      '--selector=selector2',
    );
    expect(failsOf(both)).toContain('dkim-key-revoked');
    expect(failsOf(await audit('orchard.example', '--json', '--selector', 'nosuch'))).toContain(
      'dkim-selector-missing',
    );
  });

  it('judges the MAIL FROM domain that is named', async () => {
    const ended = await audit('orchard.example', '--json', '--mail-from', 'nowhere.orchard.example');
    expect(failsOf(ended)).toContain('mx-missing-at-mail-from');
  });
});

describe('the exit code', () => {
  it.each([
    ['twin.example', 'blocker', 1],
    ['twin.example', 'info', 1],
    ['watchful.example', 'high', 1],
    ['watchful.example', 'blocker', 0],
    ['oldlock.example', 'info', 1],
    ['orchard.example', 'info', 0],
  ] as const)('%s with --fail-on %s is %i', async (domain, severity, code) => {
    const ended = await audit(domain, '--fail-on', severity);
    expect(ended).toMatchObject({ code, stderr: '' });
    expect(ended.stdout).toContain(domain);
  });

  // Each sentence names what it is about; its words are free to change.
  it.each<readonly [string, readonly string[], string]>([
    ['another command', ['check', 'a.example'], '"check"'],
    ['no domain', ['audit'], 'plumbline audit'],
    ['an empty domain', ['audit', ''], '""'],
    ['no domain name', ['audit', 'no spaces please'], '"no spaces please"'],
    ['an address', ['audit', '192.0.2.1'], '"192.0.2.1"'],
    ['one that is none among others', ['audit', 'a.example', 'b'], '"b"'],
    ['a strange option', ['audit', 'a.example', '--fast'], '--fast '],
    ['a strange letter', ['audit', 'a.example', '-x'], '-x '],
    ['an option of another command', ['audit', 'a.example', '--ip', '::1'], '--ip '],
    ['a value missing at the end', ['audit', 'a.example', '--selector'], '--selector '],
    ['a value missing', ['audit', 'a.example', '--resolver', '--json'], '--resolver '],
    ['a value too many', ['audit', 'a.example', '--json=yes'], '--json '],
    ['a strange severity', ['audit', 'a.example', '--fail-on', 'HIGH'], '"HIGH"'],
    ['a strange language', ['audit', 'a.example', '--lang', 'fr'], '"fr"'],
    ['a strange selector', ['audit', 'a.example', '--selector', 'a b'], '"a b"'],
    ['no MAIL FROM domain', ['audit', 'a.example', '--mail-from', '::1'], '"::1"'],
    ['a resolver by name', ['audit', 'a.example', '--resolver', 'dns.example'], '"dns.example"'],
    ['a resolver without TLS', ['audit', 'a.example', '--resolver', 'http://dns.example/'], '"http://dns.example/"'],
    ['one bad resolver of two', ['audit', 'a.example', '--resolver', '127.0.0.1,x'], '"x"'],
    ['a resolver at port 0', ['audit', 'a.example', '--resolver', '127.0.0.1:0'], '"127.0.0.1:0"'],
  ])('%s is wrong usage: 2', async (_what, args, names) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(names);
  });

  it('without a command is wrong usage, too, and tells what there is: 2', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('plumbline audit <domain');
  });

  it.each([['help'], ['--help'], ['-h'], ['audit --help'], ['spf --help'], ['demo --help']])(
    '%s is 0',
    async (typed) => {
      const { code, stdout, stderr } = await run(typed.split(' '));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('plumbline spf <domain>');
    },
  );

  it('is passed through by npm, whose output stays clean', async () => {
    const args = ['run', '-s', 'plumbline', '--', 'audit', 'twin.example', '--json', '--fail-on', 'high'];
    const ended = await run([...args, '--resolver', address], { command: ['npm'] });
    expect(ended.code).toBe(1);
    expect(parsed(ended).domains.map(({ domain }) => domain)).toEqual(['twin.example']);
  });
});

describe('the reader', () => {
  it.each([
    ['--lang ja', ['--lang', 'ja'], { LANG: 'en_GB.UTF-8' }],
    ['--lang=ja', ['--lang=ja'], {}],
    ['LANG=ja_JP.UTF-8', [], { LANG: 'ja_JP.UTF-8' }],
    ['an empty LC_ALL', [], { LC_ALL: '', LANG: 'ja_JP.UTF-8' }],
  ] as const)('is spoken to in Japanese by %s', async (_how, args, env) => {
    const ended = await run(['audit', 'twin.example', '--resolver', address, ...args], { env });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(`致命的  ${textsOf('spf-records-several').title.ja}`);
    expect((await run(['audit', 'x', ...args], { env })).stderr).toMatch(/^「x」/u);
  });

  it.each([{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, { LANG: 'jam_JM' }, {}] as const)('in English by %j', async (env) => {
    expect((await run(['audit', 'twin.example', '--resolver', address], { env })).stdout).toContain('BLOCKER');
  });

  it('gets no colour, no progress and no wrapped line through a pipe', async () => {
    const ended = await run(['audit', 'tenfold.example', '--resolver', address], { env: { TERM: 'xterm-256color' } });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).not.toContain('\u001B');
    expect(ended.stdout.split('\n')).toContain(`${' '.repeat(9)}${textsOf('spf-lookups-exceeded').fix.en}`);
  });

  it('may leave early, and sees no stack trace', async () => {
    const { child, ended } = start(['audit', 'twin.example', '--json', '--fail-on', 'high', '--resolver', address]);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 1, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('is told when the disk is full (needs /dev/full)', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cliScript, 'audit', 'orchard.example', '--resolver', address], {
      stdio: ['ignore', full, 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    expect(await once(child, 'close')).toEqual([3, null]);
    closeSync(full);
    expect(stderr).toMatch(/ENOSPC/u);
    expect(stderr).not.toMatch(/^ +at /mu);
  });
});
