// Names on the wire: escaped so that no two are confused, bounded, and never a circle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPlainName,
  mixCase,
  readName,
  writeName,
  writePlainName,
} from '../../../../electron/adapters/dns/wire-name.ts';
import { labelsOf } from '../../../../electron/engine/protocols/dns/name.ts';

const wire = (...labels: readonly string[]): Buffer =>
  Buffer.concat(
    [...labels, ''].map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
  );

const read = (packet: Buffer, offset = 0) => readName(packet, offset)?.name ?? null;

describe('readName', () => {
  it.each([
    ['.', wire()],
    ['example.com', wire('example', 'com')],
    ['example.com', wire('ExAmPlE', 'COM')],
    ['_dmarc.a-b', wire('_dmarc', 'a-b')],
    ['good\\.victim.com', wire('good.victim', 'com')],
    ['back\\\\slash', wire('back\\slash')],
    ['a\\032b', wire('a b')],
    ['\\000\\127\\255', wire('\0\x7f\xff')],
    ['\\196\\214', wire('\xc4\xd6')],
    ['quo"te;(@)$', wire('quo"te;(@)$')],
    ['a'.repeat(63), wire('a'.repeat(63))],
  ])('%s', (name, bytes) => {
    expect(readName(bytes, 0)).toEqual({ name, next: bytes.length });
  });

  it('follows pointers to what stands before', () => {
    const packet = Buffer.concat([
      wire('example', 'com'),
      Buffer.from([3, 119, 119, 119, 0xc0, 0]),
      Buffer.from([0xc0, 13, 9]),
    ]);
    expect(readName(packet, 13)).toEqual({ name: 'www.example.com', next: 19 });
    expect(readName(packet, 19)).toEqual({ name: 'www.example.com', next: 21 });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 0],
    ['an offset behind the end', wire('a'), 9],
    ['a label cut short', wire('example').subarray(0, 5), 0],
    ['no root', wire('example').subarray(0, 8), 0],
    ['half a pointer', Buffer.from([0xc0]), 0],
    ['a pointer to itself', Buffer.from([0xc0, 0]), 0],
    ['a pointer forward', Buffer.concat([Buffer.from([0xc0, 2]), wire('a')]), 0],
    ['a pointer into its own name', Buffer.concat([Buffer.from([1, 97, 0xc0, 0])]), 0],
    ['two pointers to each other', Buffer.from([0xc0, 2, 0xc0, 0]), 2],
    ['a label type that is not in use', Buffer.from([0x41, 97, 0]), 0],
    ['another', Buffer.from([0x80, 97, 0]), 0],
    ['256 bytes', wire(...Array.from({ length: 4 }, () => 'a'.repeat(62)), 'ab'), 0],
  ])('refuses %s', (_what, packet, offset) => {
    expect(readName(packet, offset)).toBeNull();
  });

  it('reads 255 bytes', () => {
    const longest = wire(...Array.from({ length: 4 }, () => 'a'.repeat(62)), 'a');
    expect(longest).toHaveLength(255);
    expect(readName(longest, 0)?.next).toBe(255);
  });

  it('ends for every packet and offset', () => {
    const bytes = fc.uint8Array({ maxLength: 600 }).map((array) => Buffer.from(array));
    // Mostly pointers and short labels, which random bytes seldom are.
    const tricky = fc
      .array(fc.oneof(fc.constantFrom(0xc0, 0xc1, 0, 1, 2, 63), fc.nat(255)), { maxLength: 600 })
      .map((array) => Buffer.from(array));
    fc.assert(
      fc.property(fc.oneof(bytes, tricky), fc.nat(620), (packet, offset) => {
        expect(readName(packet, offset)?.next ?? 0).toBeLessThanOrEqual(packet.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('writeName', () => {
  it.each([
    ['.', wire()],
    ['example.com', wire('example', 'com')],
    ['good\\.victim.com', wire('good.victim', 'com')],
    ['good\\046victim.com', wire('good.victim', 'com')],
    ['\\000\\255\\\\', wire('\0\xff\\')],
    ['a b', wire('a b')],
  ])('%s', (name, bytes) => {
    expect(writeName(name)).toEqual(bytes);
  });

  it.each([
    ['nothing', ''],
    ['an empty label', 'a..b'],
    ['a dot in front', '.a'],
    ['a trailing dot, which names in replies do not have', 'a.'],
    ['a label of 64', 'a'.repeat(64)],
    ['256 bytes', `${'a.'.repeat(127)}ab`],
    ['a byte above 255', '\\256'],
    ['an escape of nothing', 'a\\'],
    ['what is no ASCII', 'bücher'],
  ])('refuses %s', (_what, name) => {
    expect(writeName(name)).toBeNull();
  });

  const label = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1'));

  it('what was read writes as the same labels, in lower case', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const bytes = wire(...labels);
        const name = read(bytes) ?? '';
        const lower = wire(...labels.map((text) => text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())));
        expect(writeName(name)).toEqual(lower);
        expect(labelsOf(name)).toHaveLength(labels.length);
      }),
    );
  });

  it('the short way for plain names writes the same bytes', () => {
    const plain = fc
      .array(fc.stringMatching(/^[a-z0-9_-]{1,63}$/u), { minLength: 1, maxLength: 5 })
      .map((labels) => labels.join('.'));
    fc.assert(
      fc.property(plain, (name) => {
        expect(isPlainName(name)).toBe(name.length <= 253);
        expect(isPlainName(name) ? writePlainName(name) : null).toEqual(writeName(name));
      }),
    );
    for (const name of ['.', '', 'A.example', 'a..b', 'a.', '.a', 'a\\.b', 'a b', 'b\xfccher', `${'a'.repeat(64)}.b`])
      expect([name, isPlainName(name)]).toEqual([name, false]);
  });

  it('two different sequences of labels never read the same', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), fc.array(label, { maxLength: 3 }), (some, others) => {
        const lower = (labels: readonly string[]) =>
          wire(...labels)
            .toString('latin1')
            .replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
        expect(read(wire(...some)) === read(wire(...others))).toBe(lower(some) === lower(others));
      }),
    );
  });

  it('ends for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => writeName(text)).not.toThrow();
      }),
    );
  });
});

describe('mixCase', () => {
  it('changes the case of letters and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 63 }), { maxLength: 4 }), (labels) => {
        const bytes = wire(...labels.map((label) => Buffer.from(label).toString('latin1')));
        const mixed = Buffer.from(bytes);
        mixCase(mixed, 0, mixed.length);
        expect(mixed.length).toBe(bytes.length);
        expect(read(mixed)).toBe(read(bytes));
        for (const [index, byte] of bytes.entries())
          expect([byte, /[A-Za-z]/u.test(String.fromCharCode(byte)) ? byte ^ 0x20 : byte]).toContain(mixed[index]);
      }),
    );
  });
});
