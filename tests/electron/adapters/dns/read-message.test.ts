// Whole messages: read as dns-packet wrote them, and refused wherever they are damaged.
import { type Answer, decode } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../../electron/adapters/dns/read-message.ts';
import { toWire, writeQuery } from '../../../../electron/adapters/dns/write-query.ts';
import { respond, withField } from '../../../fakes/dns-packets.ts';

function query(name: string): Buffer {
  const asked = toWire({ name, type: 'TXT' });
  if (asked === null) throw new Error(`${name} is no name`);
  return writeQuery(asked, { id: 4711, edns: true, mixedCase: true }).packet;
}

const answers: readonly Answer[] = [
  { type: 'CNAME', name: 'www.example', ttl: 60, data: 'end.example' },
  { type: 'A', name: 'end.example', ttl: 300, data: '192.0.2.1' },
  { type: 'AAAA', name: 'end.example', ttl: 300, data: '2001:db8::1' },
  { type: 'MX', name: 'end.example', ttl: 300, data: { preference: 10, exchange: 'mx.example' } },
  { type: 'TXT', name: 'end.example', ttl: 300, data: ['two ', Buffer.from([0, 34, 92, 255])] },
  { type: 'NS', name: 'end.example', ttl: 300, data: 'ns.example' },
  { type: 'PTR', name: 'end.example', ttl: 300, data: 'ptr.example' },
  { type: 'CAA', name: 'end.example', ttl: 300, data: { flags: 0, tag: 'issue', value: 'ca.example' } },
];
const soa: Answer = {
  type: 'SOA',
  name: 'example',
  ttl: 900,
  data: {
    mname: 'ns.example',
    rname: 'admin.example',
    serial: 4_000_000_000,
    refresh: 1,
    retry: 2,
    expire: 3,
    minimum: 4,
  },
};
const opt: Answer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

const whole = respond(query('www.example'), { aa: true, answers, authorities: [soa], additionals: [opt] });
const small = respond(query('a.example'), { answers: [{ type: 'TXT', name: 'a.example', ttl: 1, data: ['x'] }] });

describe('readMessage', () => {
  it('reads every kind of record', () => {
    expect(readMessage(whole)).toEqual({
      rcode: 'NOERROR',
      flags: { aa: true, tc: false, ra: true, ad: false },
      answers: [
        { type: 'CNAME', name: 'www.example', ttlSeconds: 60, target: 'end.example' },
        { type: 'A', name: 'end.example', ttlSeconds: 300, address: '192.0.2.1' },
        { type: 'AAAA', name: 'end.example', ttlSeconds: 300, address: '2001:db8::1' },
        { type: 'MX', name: 'end.example', ttlSeconds: 300, preference: 10, exchange: 'mx.example' },
        { type: 'TXT', name: 'end.example', ttlSeconds: 300, strings: ['two ', '\0"\\\xff'] },
        { type: 'NS', name: 'end.example', ttlSeconds: 300, target: 'ns.example' },
        { type: 'PTR', name: 'end.example', ttlSeconds: 300, target: 'ptr.example' },
        {
          type: 'other',
          name: 'end.example',
          ttlSeconds: 300,
          typeNumber: 257,
          dataHex: '0005697373756563612e6578616d706c65',
        },
      ],
      authority: [
        {
          type: 'SOA',
          name: 'example',
          ttlSeconds: 900,
          primary: 'ns.example',
          admin: 'admin.example',
          serial: 4_000_000_000,
          refreshSeconds: 1,
          retrySeconds: 2,
          expireSeconds: 3,
          minimumSeconds: 4,
        },
      ],
      additional: [],
    });
  });

  it.each([
    ['SERVFAIL', 2, 0],
    ['NXDOMAIN', 3, 0],
    ['NOTZONE', 10, 0],
    ['RCODE15', 15, 0],
    ['BADVERS', 0, 1],
    ['RCODE23', 7, 1],
  ])('names the response code %s', (name, rcode, extendedRcode) => {
    expect(readMessage(respond(query('a.example'), { rcode, additionals: [{ ...opt, extendedRcode }] }))?.rcode).toBe(
      name,
    );
  });

  it('passes over records of another class', () => {
    const chaos = respond(query('a.example'), {
      answers: [{ type: 'TXT', class: 'CH', name: 'a.example', ttl: 1, data: ['x'] }],
    });
    expect(readMessage(chaos)?.answers).toEqual([]);
  });

  it('refuses a message cut at any byte', () => {
    for (let length = 0; length < whole.length; length += 1) expect(readMessage(whole.subarray(0, length))).toBeNull();
  });

  it('refuses any false count, and bytes behind the end', () => {
    for (const offset of [4, 6, 8, 10]) {
      const count = whole.readUInt16BE(offset);
      for (const wrong of [count - 1, count + 1, 0xffff].filter((value) => value >= 0))
        expect([offset, wrong, readMessage(withField(whole, offset, wrong))]).toEqual([offset, wrong, null]);
    }
    expect(readMessage(Buffer.concat([whole, Buffer.alloc(1)]))).toBeNull();
  });

  it('refuses another opcode', () => {
    expect(readMessage(withField(small, 2, small.readUInt16BE(2) | 0x2800))).toBeNull();
  });

  it.each([
    ['a name that points at itself', 1, (at: number) => Buffer.from([0, 2, 0xc0, at])],
    ['an address of five bytes', 1, () => Buffer.from([0, 5, 1, 2, 3, 4, 5])],
    ['an address of three bytes', 1, () => Buffer.from([0, 3, 1, 2, 3])],
    ['an IPv6 address of four bytes', 28, () => Buffer.from([0, 4, 1, 2, 3, 4])],
    ['a string longer than its record', 16, () => Buffer.from([0, 2, 5, 97])],
    ['a target that points at itself', 5, (at: number) => Buffer.from([0, 2, 0xc0, at + 2])],
    ['bytes behind a target', 5, () => Buffer.from([0, 3, 1, 97, 0, 9]).fill(4, 1, 2)],
    ['half a preference', 15, () => Buffer.from([0, 1, 0])],
    ['an exchange outside its record', 15, () => Buffer.from([0, 2, 0, 10, 0])],
    ['a SOA that is cut', 6, () => Buffer.from([0, 6, 0, 0, 1, 2, 3, 4])],
    ['data longer than the packet', 999, () => Buffer.from([0, 9, 1])],
  ])('refuses %s', (_what, typeNumber, data) => {
    const head = withField(respond(query('a.example')), 6, 1);
    const owner = Buffer.from([0xc0, 12, 0, typeNumber >> 8, 0, 1, 0, 0, 0, 1]);
    owner.writeUInt16BE(typeNumber, 2);
    expect(readMessage(Buffer.concat([head, owner, data(head.length + owner.length)]))).toBeNull();
  });

  it('reads a text record without any string, which spoils nothing', () => {
    const head = withField(respond(query('a.example')), 6, 2);
    const record = (data: readonly number[]) => [0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 1, 0, data.length, ...data];
    const packet = Buffer.concat([head, Buffer.from([...record([]), ...record([1, 97])])]);
    expect(readMessage(packet)?.answers).toMatchObject([{ strings: [] }, { strings: ['a'] }]);
  });

  const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));

  it('reads the same with the question known beforehand', () => {
    const known = { name: 'www.example', questionEnd: 12 + 13 + 4 };
    const pointing = Buffer.concat([
      withField(respond(query('www.example')), 6, 1),
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 192, 0, 2, 1]),
    ]);
    expect(readMessage(pointing)?.answers).toMatchObject([{ name: 'www.example', address: '192.0.2.1' }]);
    for (const packet of [
      whole,
      pointing,
      pointing.subarray(0, -1),
      withField(pointing, 4, 0),
      withField(pointing, 4, 2),
    ])
      expect(readMessage(packet, known)).toEqual(readMessage(packet));
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(bytes, (packet) => {
        expect(() => readMessage(packet)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a good message with some bytes changed, and never reads more records than it counts', () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (pairs) => {
        const packet = Buffer.from(whole);
        for (const [offset, value] of pairs) packet[offset] = value;
        expect(readMessage(packet)?.answers.length ?? 0).toBeLessThanOrEqual(packet.readUInt16BE(6));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads 64 KB of pointers in no time worth naming: every count is bounded by the bytes', () => {
    const packet = Buffer.alloc(65_535, 0xc0);
    respond(query('a.example')).copy(packet);
    for (const offset of [4, 6, 8, 10]) packet.writeUInt16BE(0xffff, offset);
    expect(readMessage(packet)).toBeNull();
  });
});

describe('writeQuery', () => {
  it('writes what dns-packet reads', () => {
    const packet = decode(query('www.example'));
    expect(packet).toMatchObject({ id: 4711, type: 'query', flag_rd: true, flag_ad: true });
    expect(packet.questions).toMatchObject([{ type: 'TXT', class: 'IN' }]);
    expect(packet.questions?.[0]?.name.toLowerCase()).toBe('www.example');
    expect(packet.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232, ednsVersion: 0 }]);
  });

  it('asks for no recursion where it is told to, and changes nothing else', () => {
    const [asked, direct] = [
      toWire({ name: 'www.example', type: 'A' }),
      toWire({ name: 'www.example', type: 'A' }, false),
    ];
    if (asked === null || direct === null) throw new Error('the name was not read');
    const style = { id: 7, edns: true, mixedCase: false };
    const [before, after] = [writeQuery(asked, style).packet, writeQuery(direct, style).packet];
    expect(decode(after).flag_rd).toBe(false);
    expect(before.readUInt16BE(2) ^ after.readUInt16BE(2)).toBe(0x0100);
    expect(after.subarray(4)).toEqual(before.subarray(4));
  });

  it('keeps the case and leaves EDNS out where it is told to', () => {
    const asked = toWire({ name: 'WWW.bücher.example', type: 'SPF' });
    const sent = writeQuery(asked ?? { name: '.', type: 'A', wireName: Buffer.alloc(1), recurse: true }, {
      id: 0,
      edns: false,
      mixedCase: false,
    });
    expect(decode(sent.packet)).toMatchObject({
      id: 0,
      questions: [{ name: 'www.xn--bcher-kva.example' }],
      additionals: [],
    });
    expect(sent.packet.readUInt16BE(sent.questionEnd - 4)).toBe(99);
  });

  it.each(['a..example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`, ''])(
    'has no packet for %j',
    (name) => {
      expect(toWire({ name, type: 'A' })).toBeNull();
    },
  );
});
