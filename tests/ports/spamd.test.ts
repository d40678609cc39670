// The score of a real SpamAssassin on loopback, and one clear sentence for everything that is none.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSpamd } from '../../electron/adapters/spamd/create-spamd.ts';
import type { Outcome } from '../../shared/failure.ts';
import { freePort, type RunningSpamd, spamdIsHere, spamdIsMissing, startSpamd } from './start-spamd.ts';

const message = (subject: string, html: string): Uint8Array =>
  Buffer.from(
    `From: a@example.com\r\nTo: b@example.net\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`,
  );
const shouting = message('FREE MONEY!!!', '<a href="http://192.0.2.1/">Get VIAGRA now</a>');
const saysOf = (outcome: Outcome<unknown>): string =>
  !outcome.ok && outcome.failure.kind === 'bad-input' ? outcome.failure.because.en : JSON.stringify(outcome);

describe('a real spamd', () => {
  let spamd: RunningSpamd | null = null;
  beforeAll(async () => {
    if (spamdIsHere) spamd = await startSpamd();
  }, 30_000);
  afterAll(() => spamd?.stop());

  it('gives its score, its threshold and the rules that made it', async ({ skip }) => {
    if (spamd === null) return skip(spamdIsMissing);
    const { address } = spamd;
    const outcome = await createSpamd().score(address, shouting);
    if (!outcome.ok) throw new Error(saysOf(outcome));
    const { score, threshold, rules } = outcome.value;
    expect(threshold).toBe(5);
    expect(rules.map(({ name }) => name)).toContain('HTML_MESSAGE');
    const long = rules.find(({ name }) => name === 'NORMAL_HTTP_TO_IP');
    expect(long?.says).toBe('URI: URI host has a public dotted-decimal IPv4 address');
    // Its table is rounded to a tenth each.
    const sum = rules.reduce((total, { points }) => total + points, 0);
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(rules.length * 0.05 + 0.05);
    const calm = await createSpamd().score(address, message('Your receipt', '<p>Thank you for your order.</p>'));
    expect(calm.ok && calm.value.score < score).toBe(true);
  });
});

describe('what is no spamd', () => {
  const open: Socket[] = [];
  let server: Server | null = null;
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.destroy();
    if (server !== null) await new Promise((done) => server?.close(done));
    server = null;
  });

  async function stand(greet: (socket: Socket) => void): Promise<string> {
    server = createServer((socket) => {
      open.push(socket.on('error', () => undefined));
      greet(socket);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('says that nobody answers', async () => {
    const address = await stand(() => undefined);
    const spamd = createSpamd({ timeoutMs: 100, maxBytes: 1000 });
    expect(saysOf(await spamd.score(address, shouting))).toContain('no answer in 0.1 s');
  });

  it('says that nobody listens', async () => {
    expect(saysOf(await createSpamd().score(`127.0.0.1:${await freePort()}`, shouting))).toContain('ECONNREFUSED');
  });

  it.each([
    '220 mail.example ESMTP\r\n',
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    '',
    'SPAMD/1.1 76 Bad header line\r\n\r\n',
  ])('says that %j is not spamd', async (greeting) => {
    const address = await stand((socket) => socket.end(greeting));
    expect(saysOf(await createSpamd().score(address, shouting))).toContain('is not spamd');
  });

  it('ends an answer that does not', async () => {
    const address = await stand((socket) => void socket.write('x'.repeat(5000)));
    const spamd = createSpamd({ timeoutMs: 5000, maxBytes: 1000 });
    expect(saysOf(await spamd.score(address, shouting))).toContain('does not end');
  });

  it('can be cancelled', async () => {
    const address = await stand(() => undefined);
    const stop = new AbortController();
    const asked = createSpamd().score(address, shouting, stop.signal);
    stop.abort();
    expect(await asked).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });

  it.each(['', 'no address at all', 'http://127.0.0.1:783/', '127.0.0.1:99999', '[::1'])(
    'refuses %j',
    async (address) => {
      expect(saysOf(await createSpamd().score(address, shouting))).toContain('host:port');
    },
  );
});
