// Each outcome of a probe against a real server on loopback: good ones, broken ones, and ones that mean harm.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { createSmtp } from '../../../../electron/adapters/smtp/create-smtp.ts';
import type { ProbeLimits } from '../../../../electron/adapters/smtp/probe-limits.ts';
import { openDemoAuthority } from '../../../../electron/demo/smtp/demo-authority.ts';
import type { SmtpProbe } from '../../../../shared/health/smtp.ts';
import {
  type HostileSmtp,
  host,
  type Script,
  standSmtp,
  trusted,
  usualAnswers,
} from '../../../fakes/hostile-smtp-server.ts';

const patient: ProbeLimits = { connectMs: 5000, replyMs: 5000, wholeMs: 5000 };
const hasty: ProbeLimits = { connectMs: 100, replyMs: 100, wholeMs: 300 };

let standing: HostileSmtp | null = null;
afterEach(async () => {
  await standing?.close();
  standing = null;
});

type Trial = {
  readonly limits?: ProbeLimits;
  readonly tls?: 'starttls' | 'implicit';
  readonly portNumber?: number;
  readonly address?: string;
  readonly signal?: AbortSignal;
};

async function probe(script: Script, trial: Trial = {}): Promise<SmtpProbe> {
  standing = await standSmtp(script);
  return probeAt(standing.portNumber, trial);
}

function probeAt(
  at: number,
  { limits = patient, tls = 'starttls', portNumber = 587, address = '127.0.0.1', signal }: Trial,
) {
  const place = { address, portNumber: at, authority: trusted.certificate };
  return createSmtp({ route: () => Promise.resolve(place), limits }).probe({ host, portNumber, tls }, signal);
}

const greeting = '220 mx ready\r\n';
const lastStep = ({ steps }: SmtpProbe) => steps.at(-1)?.step;

describe('a server as it should be', () => {
  it('works, and hears neither a sign-in nor mail', async () => {
    const done = await probe({ greeting, answers: usualAnswers });
    expect(done).toMatchObject({ outcome: 'works', extensions: ['STARTTLS', 'AUTH PLAIN LOGIN'] });
    expect(done.steps.every(({ elapsedMs }) => elapsedMs >= 0)).toBe(true);
    expect(standing?.heard).toEqual(['EHLO [127.0.0.1]', 'STARTTLS', 'EHLO [127.0.0.1]', 'QUIT']);
  });

  it('works where it hangs up instead of saying goodbye, and says where no sign-in is offered', async () => {
    const done = await probe({
      greeting,
      answers: { ...usualAnswers, EHLO: '250-mx\r\n250 STARTTLS\r\n', QUIT: ['', 'end'] },
    });
    expect(done.outcome).toBe('works');
    expect(done.says.en).toContain('no sign-in');
  });

  it('is found at its second address', async () => {
    // It listens on IPv4 alone, while localhost may be IPv6 first.
    expect((await probe({ greeting, answers: usualAnswers }, { address: 'localhost' })).outcome).toBe('works');
  });

  it('is greeted after its handshake on a port with implicit TLS', async () => {
    const done = await probe({ greeting, answers: usualAnswers, implicit: true }, { tls: 'implicit', portNumber: 465 });
    expect(done.outcome).toBe('works');
    expect(done.steps.map(({ step }) => step)).toEqual(['connect', 'handshake', 'greeting', 'ehlo', 'quit']);
  });
});

describe('no way there', () => {
  it('no name', async () => {
    const done = await probeAt(25, { address: 'nowhere.invalid' });
    expect(done).toMatchObject({ outcome: 'no-name', certificate: null, extensions: [] });
    expect(lastStep(done)).toBe('connect');
  });

  it('refused', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    await new Promise((closed) => server.close(closed));
    const done = await probeAt(typeof address === 'object' ? (address?.port ?? 0) : 0, {});
    expect(done).toMatchObject({ outcome: 'refused', steps: [{ step: 'connect', said: 'ECONNREFUSED' }] });
  });

  it('blames the network and not SES where port 25 is silent', async () => {
    const done = await probe({ greeting: null }, { limits: hasty, portNumber: 25 });
    expect(done.outcome).toBe('timeout');
    expect(done.says.en).toMatch(/networks.*EC2.*rarely the fault of SES/u);
  });

  it('cancelled, before it begins and while it waits', async () => {
    expect((await probe({ greeting: null }, { signal: AbortSignal.abort() })).outcome).toBe('cancelled');
    await standing?.close();
    const stop = new AbortController();
    standing = await standSmtp({ greeting, answers: {} });
    const running = probeAt(standing.portNumber, { signal: stop.signal });
    while (standing.heard.length === 0) await new Promise((next) => setImmediate(next));
    stop.abort();
    const done = await running;
    expect(done.outcome).toBe('cancelled');
    expect(lastStep(done)).toBe('ehlo');
  });
});

describe('another server in its place', () => {
  it.each<[string, Script, SmtpProbe['outcome'], SmtpProbe['steps'][number]['step']]>([
    ['a web server', { greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' }, 'not-smtp', 'greeting'],
    ['one that wants more first', { greeting: '334 VXNlcm5hbWU6\r\n' }, 'not-smtp', 'greeting'],
    ['one that is busy', { greeting: '421 Too many concurrent SMTP connections\r\n' }, 'turned-away', 'greeting'],
    ['one that turns us away', { greeting: '554 no service for you\r\n' }, 'turned-away', 'greeting'],
    ['one that knows no EHLO', { greeting, answers: { EHLO: '502 no\r\n' } }, 'turned-away', 'ehlo'],
    ['one that hangs up', { greeting, answers: { EHLO: ['', 'end'] } }, 'cut-off', 'ehlo'],
    ['one without STARTTLS', { greeting, answers: { EHLO: '250 mx\r\n' } }, 'no-starttls', 'ehlo'],
    [
      'one whose STARTTLS was cut out',
      { greeting, answers: { EHLO: '250-mx\r\n250-XXXXXXXA\r\n250 Ok\r\n' } },
      'no-starttls',
      'ehlo',
    ],
    [
      'one that takes STARTTLS back',
      { greeting, answers: { ...usualAnswers, STARTTLS: '454 TLS not available\r\n' } },
      'no-starttls',
      'starttls',
    ],
    [
      'one that hangs up instead of a handshake',
      { greeting, answers: { ...usualAnswers, STARTTLS: ['220 go\r\n', 'end'] } },
      'tls-failed',
      'handshake',
    ],
    ['one with TLS 1.1 alone', { greeting, answers: usualAnswers, maxVersion: 'TLSv1.1' }, 'tls-failed', 'handshake'],
  ])('%s', async (_name, script, outcome, step) => {
    const done = await probe(script);
    expect({ outcome: done.outcome, step: lastStep(done) }).toEqual({ outcome, step });
    expect(done.certificate).toBe(null);
  });

  it('one that speaks in clear on a port with implicit TLS', async () => {
    const done = await probe({ greeting, answers: usualAnswers }, { tls: 'implicit', portNumber: 465 });
    expect(done.outcome).toBe('tls-failed');
  });
});

describe('a certificate that is not its', () => {
  it.each([
    [
      'a proxy with the right name and an authority of its own',
      openDemoAuthority(Date.now()).issue(host),
      /SIGNATURE|UNABLE_TO|VERIFY|SELF/u,
    ],
    ['a trusted one for another host', trusted.issue('portal.example'), /portal\.example/u],
    ['one that has expired', openDemoAuthority(0).issue(host), /CERT_HAS_EXPIRED|SIGNATURE|UNABLE_TO|VERIFY/u],
  ])('%s', async (_name, credential, problem) => {
    const done = await probe({ greeting, answers: usualAnswers, credential });
    expect(done.outcome).toBe('certificate-wrong');
    expect(done.certificate?.problem).toMatch(problem);
    // It is shown all the same, and not a word is said after it.
    expect(done.certificate?.names.length).toBe(1);
    expect(lastStep(done)).toBe('handshake');
    expect(standing?.heard.at(-1)).toBe('STARTTLS');
  });

  it('names both faults where the chain and the name are wrong', async () => {
    const credential = openDemoAuthority(Date.now()).issue('portal.example');
    const { certificate } = await probe({ greeting, answers: usualAnswers, credential });
    expect(certificate?.problem).toMatch(/;.*portal\.example/u);
  });
});

describe('a server that means harm', () => {
  it('is given up where more comes than the reply to STARTTLS (RFC 3207 6)', async () => {
    const done = await probe({
      greeting,
      answers: { ...usualAnswers, STARTTLS: ['220 go\r\n250-mx\r\n250 AUTH PLAIN\r\n', 'tls'] },
    });
    expect(done.outcome).toBe('tls-failed');
    expect(done.says.en).toContain('Before encryption began');
    expect(done.extensions).toEqual([]);
  });

  it('is given up where it answers what was not asked', async () => {
    const done = await probe({ greeting: `${greeting}250-mx\r\n250 STARTTLS\r\n`, answers: usualAnswers });
    expect(done.outcome).toBe('not-smtp');
    expect(standing?.heard).toEqual([]);
  });

  it('cannot talk without end', async () => {
    const endless = await probe({
      greeting: '220-again\r\n'.repeat(10),
      drip: { text: '220-again\r\n'.repeat(500), everyMs: 1 },
    });
    expect(endless.outcome).toBe('not-smtp');
    expect(endless.steps.at(-1)?.said?.length).toBeLessThanOrEqual(2000);
  });

  it('cannot send a line without end', async () => {
    const done = await probe({ greeting: `220 ${'A'.repeat(100_000)}` });
    expect(done.outcome).toBe('not-smtp');
  });

  it('cannot drip for ever: a deadline holds over all', async () => {
    const done = await probe(
      { greeting: '220-a\r\n', drip: { text: '220-b\r\n', everyMs: 20 } },
      { limits: { connectMs: 5000, replyMs: 5000, wholeMs: 150 } },
    );
    expect(done.outcome).toBe('timeout');
  });

  it('cannot write control characters into what is shown', async () => {
    const done = await probe({ greeting: '554 \u001B[2Jgone\u0000\r\n' });
    expect(done.steps.at(-1)?.said).toBe('554 \uFFFD[2Jgone\uFFFD');
  });
});

describe('the password', () => {
  const { password, demoKey } = createSmtp({});
  // Worked out from the guide's algorithm with openssl.
  it.each([
    ['us-west-2', 'BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd'],
    ['us-east-1', 'BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9'],
    ['eu-west-1', 'BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk'],
  ])('of %s', (region, expected) => {
    expect(password('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region)).toBe(expected);
  });

  it('has no key of its own in the real world', () => {
    expect(demoKey).toBe(null);
  });
});
