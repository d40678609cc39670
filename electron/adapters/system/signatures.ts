// Digests and signature checks by Node's own cryptography.
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { SignatureQuestion } from '../../../shared/message/digest.ts';
import type { Signatures } from '../../ports/signatures.ts';

export const systemSignatures: Signatures = {
  startDigest(name) {
    const hash = createHash(name);
    return {
      update: (bytes) => void hash.update(bytes),
      finish: () => Uint8Array.from(hash.digest()),
    };
  },
  verify(question) {
    const key = keyOf(question);
    if (key === null) return { says: 'bad-key', bits: null };
    const bits = key.asymmetricKeyDetails?.modulusLength ?? null;
    return { says: isGood(question, key) ? 'good' : 'bad', bits };
  },
};

function isGood({ kind, digest, data, signature }: SignatureQuestion, key: KeyObject): boolean {
  try {
    // BoringSSL knows digests by their own names only, so never `rsa-sha256`.
    if (kind === 'rsa') return verify(digest, data, key, signature);
    // RFC 8463 3: what is signed is the digest.
    return verify(null, createHash('sha256').update(data).digest(), key, signature);
  } catch {
    return false;
  }
}

/** RFC 8410 4: what stands before the 32 bytes in a SubjectPublicKeyInfo. */
const ed25519Prefix = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

function keyOf({ kind, publicKey }: SignatureQuestion): KeyObject | null {
  const forms =
    kind === 'ed25519'
      ? [{ type: 'spki', key: Buffer.concat([ed25519Prefix, publicKey]) } as const]
      : [
          { type: 'spki', key: Buffer.from(publicKey) } as const,
          { type: 'pkcs1', key: Buffer.from(publicKey) } as const,
        ];
  for (const { type, key } of forms) {
    try {
      const read = createPublicKey({ key, format: 'der', type });
      if (read.asymmetricKeyType === kind) return read;
    } catch {
      continue;
    }
  }
  return null;
}
