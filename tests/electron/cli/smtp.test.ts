// The commands smtp and reply behind their door, against the demo's own server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyCommand } from '../../../electron/cli/reply.ts';
import { smtpCommand } from '../../../electron/cli/smtp.ts';
import { type DemoSmtpWorld, openDemoSmtp } from '../../fakes/smtp-worlds.ts';
import { terminalDoor } from '../../fakes/terminal-door.ts';

let demo: DemoSmtpWorld;
beforeAll(async () => {
  demo = await openDemoSmtp();
});
afterAll(() => demo.close());

const openDoor = () => terminalDoor({ openSmtp: () => Promise.resolve(demo) });

describe('smtp', () => {
  it('says of every port whether it works', async () => {
    const { door, said } = openDoor();
    expect(await smtpCommand(['--region', 'eu-west-1', '--demo'], door)).toBe(0);
    expect(said.filter((line) => /^ *\d+ {2}/u.test(line)).map((line) => line.replace(/\d+ ms$/u, '').trim())).toEqual([
      '25  STARTTLS  works',
      '587  STARTTLS  works',
      '2587  STARTTLS  works',
      '465  TLS  works',
      '2465  TLS  works',
    ]);
  });

  it('is told apart by its exit code, and complete as JSON', async () => {
    const { door, said } = openDoor();
    expect(await smtpCommand(['--region', 'us-west-2', '--port', '25', '--json'], door)).toBe(1);
    const { host, ports } = JSON.parse(said.join('\n'));
    expect(host).toBe('email-smtp.us-west-2.amazonaws.com');
    expect(ports).toMatchObject([{ portNumber: 25, outcome: 'timeout', certificate: null }]);
  });

  it('warns of a region that the guide does not list, and asks all the same', async () => {
    const { door, complained } = openDoor();
    expect(await smtpCommand(['--region', 'me-south-1', '--port', '465'], door)).toBe(0);
    expect(complained).toEqual([expect.stringContaining('2024 edition')]);
  });

  it.each([
    [[]],
    [['--region', 'x']],
    [['--region', 'eu-west-1', '--port', '26']],
    [['--region', 'eu-west-1', 'more']],
  ])('refuses %j in one sentence', async (args) => {
    const { door, complained, said } = openDoor();
    expect(await smtpCommand(args, door)).toBe(2);
    expect({ said, sentences: complained.length }).toEqual({ said: [], sentences: 1 });
  });
});

describe('reply', () => {
  it('says who, what and what next', () => {
    const { door, said } = openDoor();
    expect(replyCommand(['smtp;', '550', '5.1.1', 'User', 'unknown - gsmtp'], door)).toBe(0);
    expect(said.slice(0, 2)).toEqual(['refused for good, Google', '550 5.1.1 User unknown - gsmtp']);
    expect(said.join('\n')).toContain('no such mailbox');
  });

  it('is complete as JSON', () => {
    const { door, said } = openDoor();
    replyCommand(['--json', '454 Throttling failure: Maximum sending rate exceeded'], door);
    expect(JSON.parse(said.join('\n'))).toMatchObject({ code: 454, speaker: 'ses', class: 'transient' });
  });

  it('does not obey what was pasted', () => {
    const { door, said } = openDoor();
    replyCommand(['550 \u001B[2Jgone'], door);
    expect(said.join('\n')).not.toContain('\u001B');
  });

  it('wants a text', () => {
    const { door, complained } = openDoor();
    expect(replyCommand([], door)).toBe(2);
    expect(complained.length).toBe(1);
  });
});
