// The demo's SMTP server, probed through the real adapter, and asked by hand for what a probe never says.
import { once } from 'node:events';
import { connect } from 'node:net';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSmtp } from '../../../../electron/adapters/smtp/create-smtp.ts';
import { type DemoSmtp, startDemoSmtp } from '../../../../electron/demo/smtp/start-demo-smtp.ts';
import { openDemoAuthority } from '../../../../electron/demo/smtp/demo-authority.ts';
import { smtpHost, smtpPorts } from '../../../../shared/health/smtp.ts';

let demo: DemoSmtp;
beforeAll(async () => {
  demo = await startDemoSmtp();
});
afterAll(() => demo.close());

const limits = { connectMs: 1000, replyMs: 150, wholeMs: 5000 };
const openSmtp = (change: Partial<typeof limits> = {}) =>
  createSmtp({
    route: ({ host, portNumber }) => Promise.resolve(demo.route(host, portNumber)),
    limits: { ...limits, replyMs: 5000, ...change },
  });

const steps = {
  starttls: ['connect', 'greeting', 'ehlo', 'starttls', 'handshake', 'ehlo-again', 'quit'],
  implicit: ['connect', 'handshake', 'greeting', 'ehlo', 'quit'],
};

describe('a probe of the demo', () => {
  it.each(smtpPorts)('works on $portNumber with $tls', async ({ portNumber, tls }) => {
    const host = smtpHost('ap-northeast-1');
    const probe = await openSmtp().probe({ host, portNumber, tls });
    expect(probe).toMatchObject({ host, portNumber, tls, outcome: 'works', tlsVersion: 'TLSv1.3' });
    expect(probe.steps.map(({ step }) => step)).toEqual(steps[tls]);
    expect(probe.certificate).toMatchObject({ names: [host], issuer: 'CN=Plumbline Demo CA', problem: null });
    expect(probe.certificate?.validUntilMs).toBeGreaterThan(probe.askedAtMs);
    expect(probe.extensions).toEqual(['8BITMIME', 'AUTH PLAIN LOGIN']);
    expect(probe.steps.find(({ step }) => step === 'greeting')?.said).toMatch(
      /^220 email-smtp\.amazonaws\.com ESMTP Simple/u,
    );
    expect(probe.steps.at(-1)?.said).toBe('221 Bye');
  });

  it('finds port 25 of us-west-2 swallowed by the network, and 587 open', async () => {
    const host = smtpHost('us-west-2');
    const smtp = openSmtp({ replyMs: 150 });
    const blocked = await smtp.probe({ host, portNumber: 25, tls: 'starttls' });
    expect(blocked.outcome).toBe('timeout');
    expect(blocked.says.en).toContain('rarely the fault of SES');
    expect((await openSmtp().probe({ host, portNumber: 587, tls: 'starttls' })).outcome).toBe('works');
  });

  it('has no place for what is no endpoint', () => {
    expect(demo.route('mx.example', 25)).toBe(null);
    expect(demo.route(smtpHost('us-east-1'), 26)).toBe(null);
  });
});

async function talk(portNumber: number, sent: string): Promise<string> {
  const socket = connect(demo.route(smtpHost('eu-west-1'), portNumber)?.portNumber ?? 0, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  socket.write(sent);
  await once(socket, 'close');
  return heard;
}

describe('asked by hand', () => {
  it('takes no mail in clear, and says why', async () => {
    const heard = await talk(
      587,
      'MAIL FROM:<a@b.example>\r\nEHLO x\r\nMAIL FROM:<a@b.example>\r\nAUTH PLAIN AAAA\r\nRCPT TO:<c@d.example>\r\nBOO\r\nQUIT\r\n',
    );
    expect(heard.split('\r\n')).toEqual([
      expect.stringMatching(/^220 /u),
      '503 EHLO/HELO first',
      '250-email-smtp.amazonaws.com',
      '250-8BITMIME',
      '250-STARTTLS',
      '250-AUTH PLAIN LOGIN',
      '250 Ok',
      '530 Must issue a STARTTLS command first',
      '530 Must issue a STARTTLS command first',
      '503 Error: need MAIL command',
      '500 Unrecognized command',
      '221 Bye',
      '',
    ]);
  });

  it('hangs up on a command without end', async () => {
    expect(await talk(25, 'A'.repeat(10_000))).toMatch(/^(?:220 .*\r\n)?$/u);
  });
});

it('signs certificates that OpenSSL takes, each time with another key', () => {
  const nowMs = Date.now();
  const [one, two] = [openDemoAuthority(nowMs), openDemoAuthority(nowMs)].map(({ certificate, issue }) => ({
    authority: new X509Certificate(certificate),
    leaf: new X509Certificate(issue('email-smtp.eu-west-1.amazonaws.com').cert),
  }));
  expect(one?.authority.ca).toBe(true);
  expect(one?.leaf.ca).toBe(false);
  expect(one?.leaf.checkHost('email-smtp.eu-west-1.amazonaws.com')).toBe('email-smtp.eu-west-1.amazonaws.com');
  expect(one !== undefined && one.leaf.verify(one.authority.publicKey)).toBe(true);
  expect(one !== undefined && two !== undefined && one.leaf.verify(two.authority.publicKey)).toBe(false);
});
