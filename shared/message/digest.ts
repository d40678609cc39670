// What reading a signed message needs of cryptography: digests that take bytes as they come.

export type KeyKind = 'rsa' | 'ed25519';
export type DigestName = 'sha1' | 'sha256';

export type RunningDigest = {
  readonly update: (bytes: Uint8Array) => void;
  readonly finish: () => Uint8Array;
};
export type StartDigest = (name: DigestName) => RunningDigest;
