import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitLength, readDerKey, wrapRsaKey } from '../../../../../electron/engine/protocols/dkim/der.ts';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;
const spkiOf = (key: ReturnType<typeof rsa>) => new Uint8Array(key.export({ type: 'spki', format: 'der' }));
const pkcs1Of = (key: ReturnType<typeof rsa>) => new Uint8Array(key.export({ type: 'pkcs1', format: 'der' }));

// OpenSSL refuses to make keys below 512 bits; odd lengths show that whole bytes are not what is counted.
describe.each([512, 768, 1023, 1024, 1025, 1536, 2047, 2048, 3072, 4096])('an RSA key of %i bits', (bits) => {
  const key = rsa(bits);

  test('reads as SubjectPublicKeyInfo around the same numbers as the bare key', () => {
    const info = readDerKey(spkiOf(key));
    expect(info).toMatchObject({ kind: 'spki', oid: '1.2.840.113549.1.1.1', trailingBytes: 0 });
    const inner = info.kind === 'spki' ? readDerKey(info.bits) : info;
    expect(inner).toEqual(readDerKey(pkcs1Of(key)));
    expect(inner).toMatchObject({ kind: 'rsa', exponent: Uint8Array.from([1, 0, 1]) });
    expect(inner.kind === 'rsa' && bitLength(inner.modulus)).toBe(bits);
  });

  test('wrapped by this program is what OpenSSL writes', () => {
    expect(wrapRsaKey(pkcs1Of(key))).toEqual(spkiOf(key));
  });
});

test('Ed25519 and EC keys name their algorithm', () => {
  const ed = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
  expect(readDerKey(new Uint8Array(ed))).toMatchObject({ kind: 'spki', oid: '1.3.101.112' });
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' });
  expect(readDerKey(new Uint8Array(ec))).toMatchObject({ kind: 'spki', oid: '1.2.840.10045.2.1' });
});

test('every proper beginning of a key is cut, not something else', () => {
  const whole = spkiOf(rsa(1024));
  for (let length = 4; length < whole.length; length += 1)
    expect(readDerKey(whole.subarray(0, length))).toEqual({
      kind: 'cut',
      haveBytes: length,
      wantBytes: whole.length,
    });
});

test('bytes after the key are counted', () => {
  const whole = spkiOf(rsa(512));
  expect(readDerKey(Uint8Array.from([...whole, 1, 2, 3]))).toMatchObject({ kind: 'spki', trailingBytes: 3 });
});

test.each([
  ['nothing', []],
  ['one byte', [0x30]],
  ['an indefinite length', [0x30, 0x80, 0, 0]],
  ['a length of lengths', [0x30, 0x84, 1, 1, 1, 1]],
  ['an empty sequence', [0x30, 0]],
  ['a sequence of something else', [0x30, 3, 0x04, 1, 0]],
  ['an integer', [0x02, 1, 5]],
])('%s is no key', (_, bytes) => {
  expect(readDerKey(Uint8Array.from(bytes))).toEqual({ kind: 'not-der' });
});

test('no bytes throw, however a key is damaged', () => {
  const whole = spkiOf(rsa(512));
  const damaged = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 })
    .map((changes) => Uint8Array.from(whole, (byte, at) => changes.find(([place]) => place === at)?.[1] ?? byte));
  const kinds = ['spki', 'rsa', 'cut', 'not-der'];
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
      const read = readDerKey(bytes);
      expect(kinds).toContain(read.kind);
      const held = read.kind === 'rsa' ? read.modulus.length + read.exponent.length : 0;
      expect(held).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 1000 },
  );
});
