// Packets in, packets out, read back with dns-packet as an independent judge.
import * as dnsPacket from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPacket } from '../../../electron/demo/answer-packet.ts';
import { demoWorld } from '../../../electron/demo/demo-world.ts';
import { assembleWorld } from '../../../electron/demo/world.ts';
import { readZone } from '../../../electron/demo/zone/read-zone.ts';
import { queryPacket } from './ask-packet.ts';

const world = assembleWorld([
  readZone(`
$TTL 300
$ORIGIN shop.example.
@ SOA ns1 first\\.last ( 1 2 3 4 60 )
@ NS ns1
@ MX 10 mail.other.shop.example.
@ TXT "one" "t\\255o"
@ SPF "v=spf1 -all"
@ A 192.0.2.1
@ AAAA 2001:db8::1
www CNAME @
1 PTR a\\.b
big TXT ${`"${'x'.repeat(250)}" `.repeat(6)}
mid TXT ${`"${'x'.repeat(200)}" `.repeat(3)}
`),
]);

const decode = (packet: Uint8Array | null) => dnsPacket.decode(Buffer.from(packet ?? []));
const ask = (name: string, type: string, edns?: number, transport: 'udp' | 'tcp' = 'udp') =>
  decode(answerPacket(world, queryPacket(edns === undefined ? { name, type } : { name, type, edns }), transport));
const rcodeOf = (packet: Uint8Array | null) => (packet?.[3] ?? 0) & 0xf;

describe('answerPacket', () => {
  it.each([
    ['A', '192.0.2.1'],
    ['AAAA', '2001:db8::1'],
    ['NS', 'ns1.shop.example'],
    ['MX', { preference: 10, exchange: 'mail.other.shop.example' }],
    ['TXT', [Buffer.from('one'), Buffer.from([0x74, 0xff, 0x6f])]],
    [
      'SOA',
      {
        mname: 'ns1.shop.example',
        rname: 'first\\.last.shop.example',
        serial: 1,
        refresh: 2,
        retry: 3,
        expire: 4,
        minimum: 60,
      },
    ],
  ])('prints %s so that another reader reads it', (type, data) => {
    const { answers, flag_aa: authoritative, flag_ra: recursion, flag_rd: desired, id } = ask('shop.example', type);
    expect(answers).toMatchObject([{ name: 'shop.example', type, ttl: 300, data }]);
    expect({ authoritative, recursion, desired, id }).toEqual({
      authoritative: true,
      recursion: true,
      desired: true,
      id: 4711,
    });
  });

  it('keeps the case of the question (0x20), in the answer too', () => {
    const reply = ask('sHoP.eXaMpLe', 'A');
    expect(reply.questions).toMatchObject([{ name: 'sHoP.eXaMpLe' }]);
    expect(reply.answers).toMatchObject([{ name: 'sHoP.eXaMpLe', data: '192.0.2.1' }]);
  });

  it('keeps a dot inside a label apart from a dot between labels', () => {
    const packet = Buffer.from(answerPacket(world, queryPacket({ name: '1.shop.example', type: 'PTR' }), 'udp') ?? []);
    expect(packet.includes(Buffer.from([3, 0x61, 0x2e, 0x62]))).toBe(true);
  });

  it('sends the SOA along with a negative answer', () => {
    const packet = answerPacket(world, queryPacket({ name: 'none.shop.example', type: 'A' }), 'udp');
    expect(rcodeOf(packet)).toBe(3);
    expect(decode(packet).authorities).toMatchObject([{ type: 'SOA', name: 'shop.example', ttl: 60 }]);
  });

  it.each([
    ['mid.shop.example', undefined, true],
    ['mid.shop.example', 1232, false],
    ['big.shop.example', 1232, true],
    ['big.shop.example', 4096, true],
    ['mid.shop.example', 100, true],
  ])('truncates %s for an asker of %s bytes: %s', (name, edns, truncated) => {
    const reply = ask(name, 'TXT', edns);
    expect(reply.flag_tc).toBe(truncated);
    expect(reply.answers).toHaveLength(truncated ? 0 : 1);
  });

  it('answers whole over TCP', () => {
    const reply = ask('big.shop.example', 'TXT', 1232, 'tcp');
    expect(reply.flag_tc).toBe(false);
    expect(reply.answers).toHaveLength(1);
  });

  it('echoes EDNS only to those who speak it', () => {
    expect(ask('shop.example', 'A').additionals).toHaveLength(0);
    expect(ask('shop.example', 'A', 1232).additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232 }]);
  });

  it('answers BADVERS to a newer EDNS (RFC 6891 6.1.3)', () => {
    const packet = queryPacket({ name: 'shop.example', type: 'A', edns: 1232 });
    packet[packet.length - 5] = 1;
    const reply = decode(answerPacket(world, packet, 'udp'));
    expect(reply.additionals).toMatchObject([{ type: 'OPT', extendedRcode: 1 }]);
  });

  it('answers NOTIMP to another opcode, REFUSED to another class', () => {
    const notify = queryPacket({ name: 'shop.example', type: 'A' });
    notify[2] = 0x20;
    expect(rcodeOf(answerPacket(world, notify, 'udp'))).toBe(4);
    const chaos = queryPacket({ name: 'shop.example', type: 'A' });
    chaos[chaos.length - 1] = 3;
    expect(rcodeOf(answerPacket(world, chaos, 'udp'))).toBe(5);
  });

  it('answers FORMERR to a broken question and nothing to a response or a stump', () => {
    const packet = queryPacket({ name: 'shop.example', type: 'A' });
    expect(rcodeOf(answerPacket(world, packet.subarray(0, 20), 'udp'))).toBe(1);
    const response = Buffer.from(packet);
    response[2] = 0x80;
    expect(answerPacket(world, response, 'udp')).toBeNull();
    expect(answerPacket(world, packet.subarray(0, 11), 'udp')).toBeNull();
  });

  it('survives any bytes, and every damage to a good query', () => {
    const good = queryPacket({ name: 'shop.example', type: 'TXT', edns: 1232 });
    const damaged = fc
      .tuple(fc.nat(good.length - 1), fc.nat(255))
      .map(([at, byte]) => Buffer.concat([good.subarray(0, at), Buffer.from([byte]), good.subarray(at + 1)]));
    const answeredToItself = fc.property(fc.oneof(fc.uint8Array({ maxLength: 600 }), damaged), (packet) => {
      const reply = answerPacket(world, packet, 'udp');
      return reply === null || (reply[0] === packet[0] && reply[1] === packet[1]);
    });
    expect(() => fc.assert(answeredToItself, { numRuns: 500 })).not.toThrow();
  });

  it('prints every record of the demo world so that another reader reads it', () => {
    const demo = demoWorld();
    const wanted: string[] = [];
    const found: string[] = [];
    for (const [name, records] of demo.names) {
      for (const type of new Set(records.map((record) => record.type))) {
        const packet = answerPacket(demo, queryPacket({ name, type }), 'tcp');
        if (packet === null) continue;
        const own = decode(packet).answers?.filter((answer) => answer.name === name) ?? [];
        wanted.push(`${name} ${type} ${records.filter((record) => record.type === type).length}`);
        found.push(`${name} ${type} ${own.length}`);
      }
    }
    expect(found).toEqual(wanted);
    expect(found.length).toBeGreaterThan(100);
  });
});
