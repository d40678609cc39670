// Whom the resolver asks, how often and how many at once, and what a forger would have to guess.
import { createSocket } from 'node:dgram';
import { describe, expect, it } from 'vitest';
import { txtValues } from '../../shared/dns.ts';
import { answerText, framed, nameAsked, questionOf, respond } from '../fakes/dns-packets.ts';
import type { Heard, UdpReply } from '../fakes/hostile-dns-server.ts';
import { impatient, resolverTrial } from '../fakes/resolver-trial.ts';

const question = { name: 'www.example', type: 'TXT' } as const;
const { startServer, resolverFor } = resolverTrial();

const answers = (text: string) => ({
  udp: ({ packet }: Heard, { send }: UdpReply): void => send(answerText(packet, text)),
});
const says = (rcode: number) => ({
  udp: ({ packet }: Heard, { send }: UdpReply): void => send(respond(packet, { rcode })),
});
const silent = { udp: (): void => undefined };
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${index}.example`);

describe('several servers', () => {
  it.each([
    ['SERVFAIL', says(2)],
    ['REFUSED', says(5)],
    ['NOTAUTH', says(9)],
    [
      'a referral',
      {
        udp: ({ packet }: Heard, { send }: UdpReply): void =>
          send(respond(packet, { ra: false, authorities: [{ type: 'NS', name: 'example', data: 'ns.example' }] })),
      },
    ],
    ['silence', silent],
  ])('after %s the next one is asked', async (_what, behaviour) => {
    const bad = await startServer(behaviour);
    const good = await startServer(answers('from the second'));
    const reply = await resolverFor([bad.server, good.server], { firstTryMs: 300 }).ask(question);
    expect(txtValues(reply)).toEqual(['from the second']);
    expect(reply.server).toBe(good.label);
    expect(bad.heard.length).toBeGreaterThan(0);
  });

  it('one that was silent is asked last from then on', async () => {
    const bad = await startServer(silent);
    const good = await startServer(answers('x'));
    const resolver = resolverFor([bad.server, good.server], { firstTryMs: 200 });
    await resolver.ask(question);
    const before = bad.heard.length;
    expect((await resolver.ask({ name: 'other.example', type: 'TXT' })).server).toBe(good.label);
    expect(bad.heard).toHaveLength(before);
  });

  it.each([
    ['SERVFAIL before silence', says(2), silent, 'servfail'],
    ['silence before REFUSED', silent, says(5), 'refused'],
    ['REFUSED before SERVFAIL', says(5), says(2), 'servfail'],
  ] as const)('of several failures the one that tells most is kept: %s', async (_what, first, second, outcome) => {
    const servers = [await startServer(first), await startServer(second)];
    const reply = await resolverFor(
      servers.map(({ server }) => server),
      impatient,
    ).ask(question);
    expect(reply).toMatchObject({ outcome, rcode: outcome.toUpperCase(), records: [] });
  });

  it('a question sent to one server goes to no other', async () => {
    const listed = await startServer(answers('listed'));
    const named = await startServer(answers('named'));
    const resolver = resolverFor([listed.server]);
    expect(txtValues(await resolver.ask(question, { server: named.label }))).toEqual(['named']);
    expect(txtValues(await resolver.ask(question, { server: named.label }))).toEqual(['named']);
    expect(listed.heard).toHaveLength(0);
    expect(named.heard).toHaveLength(2);
    expect(txtValues(await resolver.ask(question))).toEqual(['listed']);
  });
});

describe('a server that a question names', () => {
  const routed = (address: string, label: string) => (asked: string) =>
    asked === address ? { address: '127.0.0.1', portNumber: Number(label.split(':')[1]) } : null;

  it('is asked where the route leads, under its own address', async () => {
    const server = await startServer(answers('routed'));
    const resolver = resolverFor([], { route: routed('192.0.2.53', server.label) });
    const reply = await resolver.ask(question, { server: '192.0.2.53', recurse: false });
    expect(txtValues(reply)).toEqual(['routed']);
    expect(reply).toMatchObject({ server: '192.0.2.53:53', recurse: false });
  });

  it('hears nothing where no route leads', async () => {
    const server = await startServer(answers('never'));
    const resolver = resolverFor([], { route: routed('192.0.2.53', server.label) });
    expect(await resolver.ask(question, { server: server.label })).toMatchObject({ outcome: 'unreachable' });
    expect(server.heard).toHaveLength(0);
  });

  it('gets RD=0 from a question without recursion, also over TCP and along a chain', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) =>
        send(
          nameAsked(packet) === 'www.example'
            ? respond(packet, { answers: [{ type: 'CNAME', name: 'www.example', ttl: 60, data: 'big.example' }] })
            : respond(packet, { tc: true }),
        ),
      tcp: ({ packet }, connection) => connection.end(framed(answerText(packet, 'x'))),
    });
    const reply = await resolverFor([]).ask(question, { server: server.label, recurse: false });
    expect(reply).toMatchObject({ outcome: 'answer', transport: 'tcp' });
    expect(server.heard.map(({ packet }) => packet.readUInt16BE(2))).toEqual([0x0020, 0x0020, 0x0020]);
  });

  it('that is silent holds up nobody else, and is given less time from then on', async () => {
    const bad = await startServer(silent);
    const good = await Promise.all([...Array(12)].map(() => startServer(answers('x'))));
    const resolver = resolverFor([], { deadlineMs: 900, firstTryMs: 200 });
    const slow = resolver.ask(question, { server: bad.label });
    const startedMs = performance.now();
    const replies = await Promise.all(
      good.flatMap(({ label }) => numbered(30).map((name) => resolver.ask({ name, type: 'TXT' }, { server: label }))),
    );
    const tookMs = performance.now() - startedMs;
    expect(new Set(replies.map(({ outcome }) => outcome))).toEqual(new Set(['answer']));
    const first = await slow;
    expect(first).toMatchObject({ outcome: 'timeout' });
    expect(tookMs).toBeLessThan(first.elapsedMs);
    const heardBefore = bad.heard.length;
    const second = await resolver.ask(question, { server: bad.label });
    expect(bad.heard.length - heardBefore).toBe(1);
    expect(second.elapsedMs).toBeLessThan(first.elapsedMs / 2);
  });

  it('leaves no socket open, be there hundreds of them', async () => {
    const server = await startServer(answers('x'));
    const portNumber = Number(server.label.split(':')[1]);
    const open = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'UDPWRAP').length;
    const before = open();
    const resolver = resolverFor([], { route: () => ({ address: '127.0.0.1', portNumber }) });
    const heard = new Set<string>();
    // In groups, so that the one real server behind all these addresses is not flooded.
    for (let group = 0; group < 8; group += 1) {
      const addresses = Array.from({ length: 60 }, (_, index) => `192.0.${group}.${index}`);
      const replies = await Promise.all(addresses.map((address) => resolver.ask(question, { server: address })));
      for (const reply of replies) if (reply.outcome === 'answer') heard.add(reply.server);
    }
    expect(heard.size).toBe(480);
    expect(open()).toBe(before);
  });
});

it('a server is asked over IPv6 as well', async ({ skip }) => {
  const socket = createSocket('udp6');
  const isBound = await new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(false));
    socket.bind(0, '::1', () => resolve(true));
  });
  skip(!isBound, 'this machine has no IPv6 loopback');
  socket.on('message', (packet, { port, address }) => socket.send(answerText(packet, 'over IPv6'), port, address));
  const label = `[::1]:${socket.address().port}`;
  const reply = await resolverFor([]).ask(question, { server: label });
  await new Promise<void>((resolve) => socket.close(resolve));
  expect(reply).toMatchObject({ outcome: 'answer', server: label });
  expect(txtValues(reply)).toEqual(['over IPv6']);
});

describe('many questions', () => {
  it('no more than the cap are in flight, and all are answered in the end, out of order', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const server = await startServer({
      udp: ({ packet }, { send }) => {
        waiting.push(() => send(answerText(packet, nameAsked(packet))));
        most = Math.max(most, waiting.length);
        if (waiting.length === 4) for (const answer of waiting.splice(0).reverse()) answer();
      },
    });
    const resolver = resolverFor([server.server], { inFlightPerServer: 4 });
    const replies = await Promise.all(numbered(20).map((name) => resolver.ask({ name, type: 'TXT' })));
    expect(replies.flatMap(txtValues)).toEqual(numbered(20));
    expect(most).toBe(4);
    expect(server.heard).toHaveLength(20);
  });

  it('the deadline of a question does not run while it waits for its turn', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => setTimeout(() => send(answerText(packet, 'late')), 150),
    });
    const resolver = resolverFor([server.server], { inFlightPerServer: 1, deadlineMs: 1000 });
    const replies = await Promise.all(numbered(9).map((name) => resolver.ask({ name, type: 'TXT' })));
    expect(replies.map(({ outcome }) => outcome)).toEqual(Array(9).fill('answer'));
  });

  it('identical ones in flight are asked once', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => setTimeout(() => send(respond(packet, { rcode: 3 })), 20),
    });
    const resolver = resolverFor([server.server]);
    const names = ['www.example', 'WWW.example.', 'www.example'];
    const replies = await Promise.all(names.map((name) => resolver.ask({ name, type: 'TXT' })));
    expect(replies.map(({ outcome }) => outcome)).toEqual(Array(3).fill('nxdomain'));
    expect(server.heard).toHaveLength(1);
    // Without SOA it must not be remembered (RFC 2308 5).
    await resolver.ask(question);
    expect(server.heard).toHaveLength(2);
  });

  it('one caller who gives up does not take the answer from the others', async () => {
    const answer: (() => void)[] = [];
    const server = await startServer({
      udp: ({ packet }, { send }) => answer.push(() => send(answerText(packet, 'for the other'))),
    });
    const resolver = resolverFor([server.server]);
    const controller = new AbortController();
    const first = resolver.ask(question, { signal: controller.signal });
    const second = resolver.ask(question, { signal: new AbortController().signal });
    controller.abort();
    expect((await first).outcome).toBe('cancelled');
    while (answer.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    answer[0]?.();
    expect(txtValues(await second)).toEqual(['for the other']);
  });

  it('when all who asked have given up, the next who asks starts anew', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => {
        if (server.heard.length > 1) send(answerText(packet, 'second time'));
      },
    });
    const resolver = resolverFor([server.server]);
    const controller = new AbortController();
    const first = resolver.ask(question, { signal: controller.signal });
    while (server.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    const second = resolver.ask(question);
    expect((await first).outcome).toBe('cancelled');
    expect(txtValues(await second)).toEqual(['second time']);
  });

  it('closing ends them all as cancelled, and leaves no socket open', async () => {
    const server = await startServer(silent);
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'UDPWRAP').length;
    const resolver = resolverFor([server.server], { inFlightPerServer: 8 });
    const asked = numbered(20).map((name) => resolver.ask({ name, type: 'TXT' }));
    while (server.heard.length < 8) await new Promise((resolve) => setTimeout(resolve, 5));
    await resolver.close();
    expect((await Promise.all(asked)).map(({ outcome }) => outcome)).toEqual(Array(20).fill('cancelled'));
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'UDPWRAP')).toHaveLength(before);
  });
});

describe('what a forger would have to guess', () => {
  it('id, port and the case of letters vary from query to query', async () => {
    const server = await startServer(answers('x'));
    const resolver = resolverFor([server.server]);
    for (let round = 0; round < 60; round += 1) await resolver.ask({ name: `abcdefgh.n${round}.example`, type: 'TXT' });
    const ids = new Set(server.heard.map(({ packet }) => packet.readUInt16BE(0)));
    const cases = new Set(server.heard.map(({ packet }) => questionOf(packet).toString('latin1', 1, 9)));
    const ports = server.heard.map(({ fromPort }) => fromPort);
    expect(ids.size).toBeGreaterThan(55);
    expect(cases.size).toBeGreaterThan(40);
    expect(new Set(ports).size).toBeGreaterThanOrEqual(16);
    // No port stays long enough to be found and aimed at.
    expect(Math.max(...ports.map((port) => ports.filter((other) => other === port).length))).toBeLessThanOrEqual(32);
  });

  it('a query carries EDNS with 1232 bytes and asks for recursion', async () => {
    const server = await startServer(answers('x'));
    await resolverFor([server.server]).ask(question);
    const packet = server.heard[0]?.packet ?? Buffer.alloc(0);
    expect(packet.readUInt16BE(2)).toBe(0x0120);
    expect(packet.subarray(12 + questionOf(packet).length).toString('hex')).toBe('00002904d0000000000000');
  });
});
