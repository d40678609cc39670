// BYODKIM: the private key that a caller gives, and the record that fits it.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { SesError } from '../operation.ts';

/** The public half in base64 (SPKI). SES developer guide, "Provide your own DKIM authentication token (BYODKIM)". */
export function publicKeyOf(privateKey: string): string {
  const key = readKey(privateKey);
  const bits = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key?.asymmetricKeyType !== 'rsa' || bits < 1024 || bits > 2048) {
    throw new SesError(
      'BadRequestException',
      'The private key must be an RSA key of 1024 to 2048 bits in base64 encoding, without header, footer and line breaks.',
    );
  }
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

function readKey(privateKey: string): KeyObject | null {
  if (!/^[A-Za-z0-9+/]+=*$/u.test(privateKey)) return null;
  const der = Buffer.from(privateKey, 'base64');
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    try {
      return createPrivateKey({ key: der, format: 'der', type });
    } catch {
      // The other form is tried next.
    }
  }
  return null;
}

export function refuseSelector(selector: string): void {
  if (/^[A-Za-z0-9]{1,63}$/u.test(selector)) return;
  throw new SesError('BadRequestException', 'The DKIM selector must be 1 to 63 letters or digits.');
}

/** `text`: a TXT record's value. `publicKey` null: any valid key fits. */
export function isRecordOf(publicKey: string | null, text: string): boolean {
  const published = /(?:^|;)\s*p\s*=([^;]*)/u.exec(text)?.[1]?.replace(/\s+/gu, '') ?? '';
  if (published === '') return false;
  if (publicKey !== null) return published === publicKey;
  try {
    createPublicKey({ key: Buffer.from(published, 'base64'), format: 'der', type: 'spki' });
    return true;
  } catch {
    return false;
  }
}
