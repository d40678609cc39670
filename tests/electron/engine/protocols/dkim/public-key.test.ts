import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPublicKey } from '../../../../../electron/engine/protocols/dkim/public-key.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
const rsaSpki = new Uint8Array(rsa.export({ type: 'spki', format: 'der' }));
const rsaBare = new Uint8Array(rsa.export({ type: 'pkcs1', format: 'der' }));
const edSpki = new Uint8Array(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }));
const edRaw = edSpki.subarray(-32);
const ec = new Uint8Array(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' }),
);

test('RSA is read in both of its forms', () => {
  expect(readPublicKey('rsa', rsaSpki)).toMatchObject({ kind: 'rsa', form: 'spki', bits: 1024, trailingBytes: 0 });
  expect(readPublicKey('rsa', rsaBare)).toMatchObject({ kind: 'rsa', form: 'pkcs1', bits: 1024, trailingBytes: 0 });
  expect(readPublicKey('rsa', Uint8Array.from([...rsaSpki, 0]))).toMatchObject({ kind: 'rsa', trailingBytes: 1 });
});

test('Ed25519 is 32 bytes, and recognised when wrapped', () => {
  expect(readPublicKey('ed25519', edRaw)).toEqual({ kind: 'ed25519', form: 'raw', bytes: edRaw });
  expect(readPublicKey('ed25519', edSpki)).toEqual({ kind: 'ed25519', form: 'spki', bytes: edRaw });
  expect(readPublicKey('ed25519', edRaw.subarray(1))).toEqual({ kind: 'ed25519-length', byteLength: 31 });
});

test('a key of another type than the record says is named', () => {
  expect(readPublicKey('rsa', edRaw)).toEqual({ kind: 'mismatch', holds: 'ed25519' });
  expect(readPublicKey('rsa', edSpki)).toEqual({ kind: 'mismatch', holds: 'ed25519' });
  expect(readPublicKey('ed25519', rsaSpki)).toEqual({ kind: 'mismatch', holds: 'rsa' });
  expect(readPublicKey('ed25519', rsaBare)).toEqual({ kind: 'mismatch', holds: 'rsa' });
  expect(readPublicKey('rsa', ec)).toEqual({ kind: 'foreign', oid: '1.2.840.10045.2.1' });
});

test('what is cut or no key at all is told apart', () => {
  expect(readPublicKey('rsa', rsaSpki.subarray(0, 100))).toEqual({
    kind: 'cut',
    haveBytes: 100,
    wantBytes: rsaSpki.length,
  });
  expect(readPublicKey('rsa', Uint8Array.from([1, 2, 3]))).toEqual({ kind: 'not-der', byteLength: 3 });
  expect(readPublicKey('rsa', new Uint8Array(0))).toEqual({ kind: 'not-der', byteLength: 0 });
});

test('no bytes throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('rsa' as const, 'ed25519' as const),
      (bytes, type) => {
        expect(readPublicKey(type, bytes).kind).toMatch(/./u);
      },
    ),
  );
});
