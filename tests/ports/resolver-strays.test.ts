// The resolver among packets that are forged, broken or late: none may end a question, none may become an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { txtValues } from '../../shared/dns.ts';
import { answerText, lowerCased, questionOf, respond, withField } from '../fakes/dns-packets.ts';
import { startHostileServer, type UdpReply } from '../fakes/hostile-dns-server.ts';
import { impatient, resolverTrial } from '../fakes/resolver-trial.ts';

const question = { name: 'Mixed.Case.example', type: 'TXT' } as const;
const right = ['the truth'];
const { startServer, resolverFor } = resolverTrial();

const truth = (packet: Buffer): Buffer => answerText(packet, 'the truth');
const lie = (packet: Buffer): Buffer => answerText(packet, 'a lie');
const nonsense = Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 251));
const pointerLoop = (packet: Buffer): Buffer => {
  const head = withField(respond(packet), 6, 1);
  const name = Buffer.from([0xc0, head.length]);
  return Buffer.concat([head, name, Buffer.from([0, 16, 0, 1, 0, 0, 0, 9, 0, 1, 0])]);
};

type Noise = (packet: Buffer, reply: UdpReply) => void;
const strays: readonly (readonly [string, Noise])[] = [
  ['another id', (packet, { send }) => send(withField(lie(packet), 0, packet.readUInt16BE(0) ^ 1))],
  ['letters in another case', (packet, { send }) => send(lowerCased(lie(packet)))],
  ['another source port', (packet, { sendFromElsewhere }) => sendFromElsewhere(lie(packet))],
  ['no response flag', (packet, { send }) => send(withField(lie(packet), 2, 0x0100))],
  [
    'another type in its question',
    (packet, { send }) => send(withField(lie(packet), 12 + questionOf(packet).length - 4, 1)),
  ],
  [
    'another class in its question',
    (packet, { send }) => send(withField(lie(packet), 12 + questionOf(packet).length - 2, 3)),
  ],
  ['no question', (packet, { send }) => send(withField(lie(packet), 4, 0))],
  ['no bytes', (_packet, { send }) => send(Buffer.alloc(0))],
  ['eleven bytes', (packet, { send }) => send(lie(packet).subarray(0, 11))],
  ['60,000 bytes of nonsense', (_packet, { send }) => send(nonsense)],
  ['its own query back', (packet, { send }) => send(packet)],
];

describe('a packet that does not answer the question is passed over', () => {
  it.each(strays)('%s', async (_what, noise) => {
    const server = await startServer({
      udp: ({ packet }, reply) => {
        noise(packet, reply);
        // Behind the stray one, on the same socket.
        setTimeout(() => reply.send(truth(packet)), 20);
      },
    });
    const reply = await resolverFor([server.server]).ask(question);
    expect(txtValues(reply)).toEqual(right);
    expect(reply).toMatchObject({ outcome: 'answer', transport: 'udp' });
    expect(server.heard).toHaveLength(1);
  });

  it('a hundred at once', async () => {
    const server = await startServer({
      udp: ({ packet }, reply) => {
        for (let index = 0; index < 100; index += 1)
          reply.send(withField(lie(packet), 0, packet.readUInt16BE(0) ^ (index + 1)));
        setTimeout(() => reply.send(truth(packet)), 50);
      },
    });
    expect(txtValues(await resolverFor([server.server]).ask(question))).toEqual(right);
  });
});

describe('a server whose packets cannot be read', () => {
  it.each([
    ['nonsense only', () => nonsense],
    ['empty packets only', () => Buffer.alloc(0)],
    ['an echo', (packet: Buffer) => packet],
    ['an answer cut in the middle', (packet: Buffer) => truth(packet).subarray(0, truth(packet).length - 4)],
    ['fewer records than counted', (packet: Buffer) => withField(truth(packet), 6, 2)],
    ['more records than counted', (packet: Buffer) => withField(truth(packet), 6, 0)],
    ['a name that points at itself', pointerLoop],
  ])('%s: malformed, the packet kept', async (_what, answer) => {
    const server = await startServer({ udp: ({ packet }, { send }) => send(answer(packet)) });
    const reply = await resolverFor([server.server], impatient).ask(question);
    expect(reply).toMatchObject({ outcome: 'malformed', rcode: null, records: [], chain: [], server: server.label });
    const last = server.heard.at(-1);
    // Every try had its own packet; the one kept answers one of them.
    const sent = server.heard.map(({ packet }) => answer(packet).toString('base64'));
    expect(sent).toContain(reply.packet);
    expect(last?.edns).toBe(false);
  });

  it('another id only: a time-out, because anyone could have sent that', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => send(withField(lie(packet), 0, packet.readUInt16BE(0) ^ 1)),
    });
    expect(await resolverFor([server.server], impatient).ask(question)).toMatchObject({
      outcome: 'timeout',
      packet: null,
    });
  });
});

describe('a server that cannot be had', () => {
  it('says nothing: a time-out, after several tries', async () => {
    const server = await startServer({ udp: () => undefined });
    const reply = await resolverFor([server.server], impatient).ask(question);
    expect(reply).toMatchObject({ outcome: 'timeout', rcode: null, flags: null, packet: null, transport: 'udp' });
    expect(server.heard).toHaveLength(3);
    expect(new Set(server.heard.map(({ fromPort }) => fromPort)).size).toBe(3);
    expect(new Set(server.heard.map(({ packet }) => packet.readUInt16BE(0))).size).toBe(3);
  });

  it('does not listen: unreachable', async () => {
    const gone = await startHostileServer({});
    await gone.close();
    const reply = await resolverFor([gone.server]).ask(question);
    expect(reply).toMatchObject({ outcome: 'unreachable', server: gone.label, packet: null });
  });

  it('is no server at all: unreachable', async () => {
    expect((await resolverFor([]).ask(question)).outcome).toBe('unreachable');
    expect((await resolverFor([]).ask(question, { server: 'not an address' })).outcome).toBe('unreachable');
  });
});

describe('answers with bytes changed at random', () => {
  it('every question ends, and only in ways that are known', async () => {
    const changes = fc.sample(
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      300,
    );
    let next = 0;
    const server = await startServer({
      udp: ({ packet }, { send }) => {
        const answer = truth(packet);
        // Id and question stay, so that the packet is looked at.
        const from = 12 + questionOf(packet).length;
        for (const [where, value] of changes[next % changes.length] ?? []) {
          const offset = where < 0.2 ? 2 + Math.floor(where * 50) : from + Math.floor(where * (answer.length - from));
          if (offset !== 4 && offset !== 5) answer[offset] = value;
        }
        next += 1;
        send(answer);
      },
    });
    const resolver = resolverFor([server.server], { deadlineMs: 400, firstTryMs: 130, inFlightPerServer: 300 });
    const replies = await Promise.all(
      changes.map((_change, index) => resolver.ask({ name: `n${index}.example`, type: 'TXT' })),
    );
    const known = [
      'answer',
      'nodata',
      'nxdomain',
      'servfail',
      'refused',
      'other-rcode',
      'malformed',
      'unreachable',
      'timeout',
    ];
    for (const { outcome } of replies) expect(known).toContain(outcome);
    expect(replies.filter(({ outcome }) => outcome === 'malformed').length).toBeGreaterThan(0);
  });
});
