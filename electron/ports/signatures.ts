// What we need of cryptography to check a signature: digests, and whether a public key made it.
import type { DigestName, KeyKind, StartDigest } from '../../shared/message/digest.ts';

export type SignatureQuestion = {
  readonly kind: KeyKind;
  /** Of an RSA signature; Ed25519 signs the SHA-256 digest of the data (RFC 8463 3). */
  readonly digest: DigestName;
  /** As in the `p=` of the key record: SubjectPublicKeyInfo or RSAPublicKey in DER for RSA, 32 bytes for Ed25519. */
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  readonly data: Uint8Array;
};

export type Signatures = {
  readonly startDigest: StartDigest;
  /** `bad-key`: the bytes are no key of that kind. `bits` of an RSA key. */
  verify(question: SignatureQuestion): { readonly says: 'good' | 'bad' | 'bad-key'; readonly bits: number | null };
};
