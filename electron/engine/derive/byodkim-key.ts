// Is the key that the user published for BYODKIM one that SES and receivers can use?
import { type DnsReply, txtValues } from '../../../shared/dns.ts';
import { parseKeyRecord } from '../protocols/dkim/parse.ts';
import type { KeyReading } from '../protocols/dkim/types.ts';

/**
 * - `placeholder` the words that the SES console shows in place of the key
 * - `pem` the BEGIN and END lines of a key file; `spaces` blanks within the key
 * - `length` an RSA key outside 1024 to 2048 bits; `unusable` anything else that is no RSA key
 */
export type ByodkimFault = 'placeholder' | 'pem' | 'spaces' | 'length' | 'unusable';

export type ByodkimKey = { readonly reading: KeyReading; readonly fault: ByodkimFault | null };

/** Null where no TXT record there is meant as a key. */
export function byodkimKey(reply: DnsReply): ByodkimKey | null {
  const readings = txtValues(reply).map((text) => parseKeyRecord(text));
  const reading = readings.find(({ fields }) => fields.publicKey !== null) ?? readings.find(isMeantAsKey);
  return reading === undefined ? null : { reading, fault: faultOf(reading) };
}

/** A key without its `p=` is still a key that somebody meant to publish. */
function isMeantAsKey({ text }: KeyReading): boolean {
  return /BEGIN [A-Z ]*KEY|v=DKIM1|^\s*MI[GI][A-Za-z0-9+/]/u.test(text);
}

/** SES developer guide, "Provide your own DKIM authentication token (BYODKIM)": RSA of 1024 to 2048 bits in `p=`. */
function faultOf({ text, key, keySpan, faults }: KeyReading): ByodkimFault | null {
  if (/customerProvidedPublicKey/iu.test(text)) return 'placeholder';
  if (/-----|BEGIN [A-Z ]*KEY/u.test(text)) return 'pem';
  if (key.kind !== 'rsa' || faults.some(({ kind }) => kind === 'key-type-unknown')) return 'unusable';
  if (key.bits < 1024 || key.bits > 2048) return 'length';
  const written = keySpan === null ? '' : text.slice(keySpan.start, keySpan.end).trim();
  return /\s/u.test(written) ? 'spaces' : null;
}

/** The record as SES asks for it, where the key itself is whole; null where only the user has the key. */
export function mendByodkim(text: string): string | null {
  const key = text
    .replace(/-----[A-Z ]*-----/gu, '')
    .replace(/^.*?\bp\s*=/su, '')
    .replace(/[\s"\\]|;.*$/gsu, '');
  const value = `p=${key}`;
  return faultOf(parseKeyRecord(value)) === null ? value : null;
}
