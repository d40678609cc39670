// Mends the text or form of a published key where the key itself is still there.
import { printBase64, readBase64 } from './base64.ts';
import { wrapRsaKey } from './der.ts';
import { parseKeyRecord } from './parse.ts';
import { printKeyRecord } from './print.ts';
import type { KeyFields, KeyReading } from './types.ts';

/** The record with its key in clean base64; null where characters are lost, and only the sender has the key. */
export function mendKeyText({ fields }: KeyReading): KeyFields | null {
  const text = (fields.publicKey ?? '')
    .replace(/-----[A-Z ]*-----/gu, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    // Padding that stands in the middle is damage, and stays.
    .replace(/(?<!=)=+$/u, '');
  const padded = text.padEnd(text.length + ((4 - (text.length % 4)) % 4), '=');
  return readable({ ...fields, publicKey: padded });
}

/** The record with its key in the form that RFC 6376 errata 3017 and RFC 8463 4 ask for, and `k=` to match. */
export function mendKeyForm({ fields, key }: KeyReading): KeyFields | null {
  if (key.kind === 'mismatch') {
    const renamed = { ...fields, keyType: key.holds };
    return readable(renamed) ?? mendKeyForm(parseKeyRecord(printKeyRecord(renamed)));
  }
  if (key.kind === 'ed25519') return { ...fields, publicKey: printBase64(key.bytes) };
  if (key.kind !== 'rsa' || key.trailingBytes > 0) return null;
  const read = readBase64(fields.publicKey ?? '');
  if (key.form === 'spki' || !read.ok) return null;
  return { ...fields, publicKey: printBase64(wrapRsaKey(read.bytes)) };
}

function readable(fields: KeyFields): KeyFields | null {
  const { key, faults } = parseKeyRecord(printKeyRecord(fields));
  const isWhole = !faults.some(({ kind }) => kind === 'key-text');
  const isPlain = (key.kind === 'rsa' && key.form === 'spki') || (key.kind === 'ed25519' && key.form === 'raw');
  return isWhole && isPlain ? fields : null;
}
