// What the resolver remembers, and for how long; and chains that no single server tells whole.
import { describe, expect, it } from 'vitest';
import type { Answer } from 'dns-packet';
import { txtValues } from '../../shared/dns.ts';
import { answerText, nameAsked, respond } from '../fakes/dns-packets.ts';
import type { Heard, UdpReply } from '../fakes/hostile-dns-server.ts';
import { resolverTrial } from '../fakes/resolver-trial.ts';

const question = { name: 'www.example', type: 'TXT' } as const;
const { startServer, resolverFor } = resolverTrial();

function settableClock(): { nowMs: () => number; passSeconds: (seconds: number) => void } {
  let nowMs = 1_800_000_000_000;
  return { nowMs: () => nowMs, passSeconds: (seconds) => (nowMs += seconds * 1000) };
}

const soa = (ttl: number, minimum: number): Answer => ({
  type: 'SOA',
  name: 'example',
  ttl,
  data: { mname: 'ns.example', rname: 'admin.example', serial: 1, refresh: 2, retry: 3, expire: 4, minimum },
});

const answering = (answer: (packet: Buffer) => Buffer) => ({
  udp: ({ packet }: Heard, { send }: UdpReply): void => send(answer(packet)),
});

describe('the cache', () => {
  it.each([
    ['an answer: its TTL', (packet: Buffer) => answerText(packet, 'x', 60), 60],
    ['an answer of TTL 0: not at all', (packet: Buffer) => answerText(packet, 'x', 0), 0],
    ['a TTL with its highest bit set: not at all', (packet: Buffer) => answerText(packet, 'x', 0x8000_0001), 0],
    ['an answer for a week: a day', (packet: Buffer) => answerText(packet, 'x', 604_800), 86_400],
    [
      'NXDOMAIN: the TTL of its SOA',
      (packet: Buffer) => respond(packet, { rcode: 3, authorities: [soa(40, 900)] }),
      40,
    ],
    ['NODATA: the minimum of its SOA', (packet: Buffer) => respond(packet, { authorities: [soa(900, 50)] }), 50],
    [
      'NXDOMAIN for a day: three hours',
      (packet: Buffer) => respond(packet, { rcode: 3, authorities: [soa(86_400, 86_400)] }),
      10_800,
    ],
    ['NXDOMAIN without SOA: not at all', (packet: Buffer) => respond(packet, { rcode: 3 }), 0],
    ['SERVFAIL: not at all', (packet: Buffer) => respond(packet, { rcode: 2, authorities: [soa(900, 900)] }), 0],
    [
      'a chain: the shortest TTL in it',
      (packet: Buffer) =>
        respond(packet, {
          answers: [
            { type: 'CNAME', name: 'www.example', ttl: 30, data: 'end.example' },
            { type: 'TXT', name: 'end.example', ttl: 600, data: ['x'] },
          ],
        }),
      30,
    ],
  ])('%s', async (_what, answer, seconds) => {
    const server = await startServer(answering(answer));
    const clock = settableClock();
    const resolver = resolverFor([server.server], { clock });
    const first = await resolver.ask(question);
    expect(first).toMatchObject({ cached: false, askedAtMs: clock.nowMs() });
    const perRound = server.heard.length;
    clock.passSeconds(Math.max(0, seconds - 1));
    const again = await resolver.ask(question);
    expect(again.cached).toBe(seconds > 0);
    expect(again.records).toEqual(first.records);
    expect(again.askedAtMs).toBe(seconds > 0 ? first.askedAtMs : clock.nowMs());
    clock.passSeconds(2);
    expect((await resolver.ask(question)).cached).toBe(false);
    expect(server.heard).toHaveLength(perRound * (seconds > 0 ? 2 : 3));
  });

  it('forgets the least recently used beyond its size', async () => {
    const server = await startServer(answering((packet) => answerText(packet, 'x')));
    const resolver = resolverFor([server.server], { cacheEntries: 2 });
    const isCached = async (name: string): Promise<boolean> => (await resolver.ask({ name, type: 'TXT' })).cached;
    expect([await isCached('a.example'), await isCached('b.example'), await isCached('a.example')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await isCached('c.example')).toBe(false);
    expect(await isCached('a.example')).toBe(true);
    expect(await isCached('b.example')).toBe(false);
  });

  it('keeps types apart', async () => {
    const server = await startServer(answering((packet) => answerText(packet, 'x')));
    const resolver = resolverFor([server.server]);
    expect((await resolver.ask(question)).outcome).toBe('answer');
    expect((await resolver.ask({ name: 'www.example', type: 'MX' })).outcome).toBe('nodata');
  });
});

describe('a chain told link by link', () => {
  /** Answers each name with its own CNAME only, as a server does whose zone ends there. */
  const linkByLink = (links: Readonly<Record<string, string>>) =>
    answering((packet) => {
      const target = links[nameAsked(packet)];
      if (target === undefined) return answerText(packet, 'at the end');
      return respond(packet, { answers: [{ type: 'CNAME', name: nameAsked(packet), ttl: 300, data: target }] });
    });
  const steps = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}.example`, `s${index + 1}.example`]));

  it('is asked for to its end, each name once', async () => {
    const server = await startServer(linkByLink(steps(8)));
    const reply = await resolverFor([server.server]).ask({ name: 's0.example', type: 'TXT' });
    expect(reply.outcome).toBe('answer');
    expect(txtValues(reply)).toEqual(['at the end']);
    expect(reply.chain).toEqual(Array.from({ length: 8 }, (_, index) => `s${index + 1}.example`));
    expect(reply.records).toHaveLength(9);
    expect(server.heard.map(({ packet }) => nameAsked(packet))).toEqual(['s0.example', ...reply.chain]);
  });

  it('ends after 8', async () => {
    const server = await startServer(linkByLink(steps(9)));
    const reply = await resolverFor([server.server]).ask({ name: 's0.example', type: 'TXT' });
    expect(reply.outcome).toBe('chain-too-long');
    expect(txtValues(reply)).toEqual([]);
    expect(server.heard).toHaveLength(9);
  });

  it('ends where it meets itself', async () => {
    const server = await startServer(
      linkByLink({ 'a.example': 'b.example', 'b.example': 'c.example', 'c.example': 'b.example' }),
    );
    const reply = await resolverFor([server.server]).ask({ name: 'a.example', type: 'TXT' });
    expect(reply).toMatchObject({ outcome: 'chain-loop', chain: ['b.example', 'c.example', 'b.example'] });
    expect(server.heard).toHaveLength(3);
  });

  it('a failure at its end is a failure, and what was followed is kept', async () => {
    const server = await startServer(
      answering((packet) =>
        nameAsked(packet) === 's1.example'
          ? respond(packet, { rcode: 2 })
          : respond(packet, { answers: [{ type: 'CNAME', name: 's0.example', ttl: 300, data: 's1.example' }] }),
      ),
    );
    const reply = await resolverFor([server.server]).ask({ name: 's0.example', type: 'TXT' });
    expect(reply).toMatchObject({ outcome: 'servfail', rcode: 'SERVFAIL', chain: ['s1.example'] });
    expect(reply.records).toMatchObject([{ type: 'CNAME', target: 's1.example' }]);
  });

  it('records of other names in an answer are left out', async () => {
    const server = await startServer(
      answering((packet) =>
        respond(packet, {
          answers: [
            { type: 'TXT', name: 'victim.example', ttl: 300, data: ['a lie'] },
            { type: 'TXT', name: 'www.example', ttl: 300, data: ['the truth'] },
            { type: 'CNAME', name: 'victim.example', ttl: 300, data: 'www.example' },
          ],
        }),
      ),
    );
    const reply = await resolverFor([server.server]).ask(question);
    expect(txtValues(reply)).toEqual(['the truth']);
    expect(reply.records).toHaveLength(1);
  });
});
