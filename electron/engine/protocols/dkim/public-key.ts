// From the bytes of a `p=` tag to the key they hold, judged against the type that `k=` names.
import { assertNever } from '../../../../shared/assert-never.ts';
import { bitLength, readDerKey } from './der.ts';
import type { PublicKey, RsaKey } from './types.ts';

/** RFC 8017 A.1 and RFC 8410 3. */
const oids = { rsaEncryption: '1.2.840.113549.1.1.1', ed25519: '1.3.101.112' } as const;
const ed25519ByteLength = 32;

export type KnownKeyType = 'rsa' | 'ed25519';

export function readPublicKey(type: KnownKeyType, bytes: Uint8Array): PublicKey {
  switch (type) {
    case 'rsa':
      return readRsaKey(bytes);
    case 'ed25519':
      return readEd25519Key(bytes);
    default:
      return assertNever(type);
  }
}

/** RFC 6376 3.6.1: an RSAPublicKey, which errata 3017 reads as SubjectPublicKeyInfo, as everybody publishes it. */
function readRsaKey(bytes: Uint8Array): PublicKey {
  const read = readDerKey(bytes);
  if (read.kind === 'rsa') return rsaKey('pkcs1', read);
  if (read.kind === 'cut') return read;
  if (read.kind === 'not-der') {
    return bytes.length === ed25519ByteLength
      ? { kind: 'mismatch', holds: 'ed25519' }
      : { kind: 'not-der', byteLength: bytes.length };
  }
  if (read.oid === oids.ed25519) return { kind: 'mismatch', holds: 'ed25519' };
  if (read.oid !== oids.rsaEncryption) return { kind: 'foreign', oid: read.oid };
  const inner = readDerKey(read.bits);
  return inner.kind === 'rsa'
    ? rsaKey('spki', { ...inner, trailingBytes: inner.trailingBytes + read.trailingBytes })
    : { kind: 'not-der', byteLength: bytes.length };
}

/** RFC 8463 4: the 32 bytes themselves, no ASN.1 around them. */
function readEd25519Key(bytes: Uint8Array): PublicKey {
  if (bytes.length === ed25519ByteLength) return { kind: 'ed25519', form: 'raw', bytes };
  const read = readDerKey(bytes);
  if (read.kind === 'rsa') return { kind: 'mismatch', holds: 'rsa' };
  if (read.kind === 'spki' && read.oid === oids.rsaEncryption) return { kind: 'mismatch', holds: 'rsa' };
  if (read.kind === 'spki' && read.oid === oids.ed25519 && read.bits.length === ed25519ByteLength)
    return { kind: 'ed25519', form: 'spki', bytes: read.bits };
  return { kind: 'ed25519-length', byteLength: bytes.length };
}

type Numbers = Pick<RsaKey, 'modulus' | 'exponent' | 'trailingBytes'>;

function rsaKey(form: RsaKey['form'], { modulus, exponent, trailingBytes }: Numbers): RsaKey {
  return { kind: 'rsa', form, bits: bitLength(modulus), modulus, exponent, trailingBytes };
}
