// What checking a signed message needs of cryptography: digests that take bytes as they come, and whether a key made a signature.

export type KeyKind = 'rsa' | 'ed25519';
export type DigestName = 'sha1' | 'sha256';

export type RunningDigest = {
  readonly update: (bytes: Uint8Array) => void;
  readonly finish: () => Uint8Array;
};
export type StartDigest = (name: DigestName) => RunningDigest;

export type SignatureQuestion = {
  readonly kind: KeyKind;
  /** Of an RSA signature; Ed25519 signs the SHA-256 digest of the data (RFC 8463 3). */
  readonly digest: DigestName;
  /** As in the `p=` of the key record: SubjectPublicKeyInfo or RSAPublicKey in DER for RSA, 32 bytes for Ed25519. */
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  readonly data: Uint8Array;
};

/** `bad-key`: the bytes are no key of that kind. `bits` of an RSA key. */
export type VerifySignature = (question: SignatureQuestion) => {
  readonly says: 'good' | 'bad' | 'bad-key';
  readonly bits: number | null;
};
