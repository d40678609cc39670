// The vault's cryptography: a key from a passphrase by scrypt (RFC 7914), texts sealed by AES-256-GCM (NIST SP 800-38D).
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

export type Derivation = {
  readonly name: 'scrypt';
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
  /** base64 */
  readonly salt: string;
};

/** Both base64; the 16 bytes of the tag are at the end of `text`. */
export type Sealed = { readonly nonce: string; readonly text: string };

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const saltBytes = 32;

/** 128 MiB and about half a second on a laptop for each guess. */
export const defaultCost = 2 ** 17;

export function newDerivation(cost: number): Derivation {
  return { name: 'scrypt', cost, blockSize: 8, parallel: 1, salt: randomBytes(saltBytes).toString('base64') };
}

export function deriveKey(passphrase: string, { cost, blockSize, parallel, salt }: Derivation): Promise<Buffer> {
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize * parallel };
  // The same letters arrive composed from one keyboard and decomposed from another.
  const typed = passphrase.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(typed, Buffer.from(salt, 'base64'), keyBytes, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** `bound` is authenticated with the text: the same bytes in another place do not open. */
export function seal(key: Buffer, text: string, bound: string): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), text: sealed.toString('base64') };
}

/** Null where the key, the text or what it is bound to is another. */
export function unseal(key: Buffer, sealed: Sealed, bound: string): string | null {
  const bytes = Buffer.from(sealed.text, 'base64');
  const nonce = Buffer.from(sealed.nonce, 'base64');
  if (bytes.length < tagBytes || nonce.length !== nonceBytes) return null;
  const end = bytes.length - tagBytes;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
      .setAAD(Buffer.from(bound))
      .setAuthTag(bytes.subarray(end));
    return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
