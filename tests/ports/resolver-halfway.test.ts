// The resolver and servers that do only half of what they should: cut answers, no EDNS, no respect for letters' case.
import { describe, expect, it } from 'vitest';
import { txtValues } from '../../shared/dns.ts';
import { answerText, framed, lowerCased, nameAsked, respond, withField } from '../fakes/dns-packets.ts';
import type { UdpReply } from '../fakes/hostile-dns-server.ts';
import { impatient, resolverTrial } from '../fakes/resolver-trial.ts';

const question = { name: 'Mixed.Case.example', type: 'TXT' } as const;
const right = ['the truth'];
const nonsense = Buffer.from(Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 251));
const { startServer, resolverFor } = resolverTrial();

const truth = (packet: Buffer): Buffer => answerText(packet, 'the truth');
const lie = (packet: Buffer): Buffer => answerText(packet, 'a lie');

describe('a server that cuts its answers', () => {
  const cut = ({ packet }: { readonly packet: Buffer }, { send }: UdpReply): void =>
    send(respond(packet, { tc: true }));

  it('is asked over TCP, where the answer may come byte by byte', async () => {
    const server = await startServer({
      udp: cut,
      tcp: ({ packet }, connection) => {
        connection.setNoDelay(true);
        const bytes = [...framed(truth(packet))];
        const next = (): void => {
          const byte = bytes.shift();
          if (byte !== undefined) connection.write(Buffer.from([byte]), () => setImmediate(next));
        };
        next();
      },
    });
    const reply = await resolverFor([server.server]).ask(question);
    expect(reply).toMatchObject({ outcome: 'answer', transport: 'tcp', flags: { tc: false } });
    expect(txtValues(reply)).toEqual(right);
  });

  it('is believed even where it was cut inside a record', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => {
        const whole = truth(packet);
        send(withField(whole, 2, whole.readUInt16BE(2) | 0x0200).subarray(0, whole.length - 3));
      },
      tcp: ({ packet }, connection) => connection.write(framed(truth(packet))),
    });
    expect(txtValues(await resolverFor([server.server]).ask(question))).toEqual(right);
  });

  it.each([
    ['refuses TCP', undefined, 'unreachable'],
    ['hangs up at once', (_heard: unknown, connection: { destroy(): unknown }) => connection.destroy(), 'unreachable'],
    [
      'hangs up after a piece',
      (_heard: unknown, connection: { end(bytes: Buffer): unknown }) => connection.end(Buffer.from([0, 50, 1])),
      'malformed',
    ],
    [
      'sends nonsense',
      (_heard: unknown, connection: { end(bytes: Buffer): unknown }) => connection.end(framed(nonsense)),
      'malformed',
    ],
    [
      'sends a frame of nothing',
      (_heard: unknown, connection: { end(bytes: Buffer): unknown }) => connection.end(Buffer.alloc(2)),
      'malformed',
    ],
    ['falls silent', () => undefined, 'timeout'],
  ] as const)('and %s: no knowledge', async (_what, tcp, outcome) => {
    const server = await startServer(tcp === undefined ? { udp: cut } : { udp: cut, tcp });
    const reply = await resolverFor([server.server], impatient).ask(question);
    expect(reply).toMatchObject({ outcome, transport: 'tcp', records: [], flags: { tc: true }, rcode: 'NOERROR' });
    expect(reply.packet).not.toBeNull();
  });
});

describe('a server that does not bear EDNS', () => {
  const headerOnly = (packet: Buffer, rcode: number): Buffer => {
    const header = Buffer.alloc(12);
    header.writeUInt16BE(packet.readUInt16BE(0), 0);
    header.writeUInt16BE(0x8000 | rcode, 2);
    return header;
  };

  it.each([
    ['FORMERR', (packet: Buffer) => respond(packet, { rcode: 1 })],
    ['FORMERR in a bare header', (packet: Buffer) => headerOnly(packet, 1)],
    ['NOTIMP', (packet: Buffer) => respond(packet, { rcode: 4 })],
    [
      'BADVERS',
      (packet: Buffer) =>
        respond(packet, {
          additionals: [
            {
              type: 'OPT',
              name: '.',
              udpPayloadSize: 512,
              extendedRcode: 1,
              ednsVersion: 0,
              flags: 0,
              flag_do: false,
              options: [],
            },
          ],
        }),
    ],
  ])('%s: asked again without, and from then on', async (_what, refusal) => {
    const server = await startServer({
      udp: ({ packet, edns }, { send }) => send(edns ? refusal(packet) : truth(packet)),
    });
    const resolver = resolverFor([server.server]);
    expect(txtValues(await resolver.ask(question))).toEqual(right);
    expect(txtValues(await resolver.ask({ name: 'another.example', type: 'TXT' }))).toEqual(right);
    expect(server.heard.map(({ edns }) => edns)).toEqual([true, false, false]);
  });

  it('silence: asked again without', async () => {
    const server = await startServer({
      udp: ({ packet, edns }, { send }) => {
        if (!edns) send(truth(packet));
      },
    });
    const reply = await resolverFor([server.server], { firstTryMs: 300 }).ask(question);
    expect(txtValues(reply)).toEqual(right);
    expect(server.heard.map(({ edns }) => edns)).toEqual([true, false]);
  });

  it('FORMERR without EDNS too: said by name', async () => {
    const server = await startServer({ udp: ({ packet }, { send }) => send(respond(packet, { rcode: 1 })) });
    const reply = await resolverFor([server.server]).ask(question);
    expect(reply).toMatchObject({ outcome: 'other-rcode', rcode: 'FORMERR' });
    expect(server.heard).toHaveLength(2);
  });
});

describe('a server that loses the case of letters', () => {
  it('is asked over TCP, at once from then on', async () => {
    const server = await startServer({
      udp: ({ packet }, { send }) => send(lowerCased(truth(packet))),
      tcp: ({ packet }, connection) => connection.write(framed(lowerCased(truth(packet)))),
    });
    const resolver = resolverFor([server.server], { firstTryMs: 300 });
    expect(await resolver.ask(question)).toMatchObject({ outcome: 'answer', transport: 'tcp' });
    expect(await resolver.ask({ name: 'another.example', type: 'TXT' })).toMatchObject({
      outcome: 'answer',
      transport: 'tcp',
    });
    expect(server.heard.map(({ transport }) => transport)).toEqual(['udp', 'tcp', 'tcp']);
    expect(nameAsked(server.heard[1]?.packet ?? Buffer.alloc(0))).toBe('mixed.case.example');
  });

  it('and does not speak TCP: nothing is known', async () => {
    const server = await startServer({ udp: ({ packet }, { send }) => send(lowerCased(lie(packet))) });
    const reply = await resolverFor([server.server], impatient).ask(question);
    expect(['timeout', 'unreachable']).toContain(reply.outcome);
    expect(reply.records).toEqual([]);
  });
});
