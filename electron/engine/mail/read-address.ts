// Reads what stands in a link: where it leads, or why it leads nowhere.
import { confinementOf } from '../protocols/mx/address-reach.ts';

export type ReadAddress =
  | { readonly kind: 'web'; readonly url: URL }
  | { readonly kind: 'mail' | 'phone' | 'fragment'; readonly rest: string }
  /** javascript:, data:, vbscript:, file:, blob: */
  | { readonly kind: 'unsafe'; readonly scheme: string }
  /** sms:, webcal:, an app's own. */
  | { readonly kind: 'other'; readonly scheme: string }
  | { readonly kind: 'empty' | 'relative' | 'broken' };

const unsafe: ReadonlySet<string> = new Set(['javascript', 'data', 'vbscript', 'file', 'blob']);

export function readAddress(address: string): ReadAddress {
  // As browsers do before they read the scheme (URL Standard 4.4): blanks around and line ends inside do not count.
  const plain = address.replace(/[\t\n\r]/gu, '').trim();
  if (plain === '' || plain === '#') return { kind: 'empty' };
  if (plain.startsWith('#')) return { kind: 'fragment', rest: plain.slice(1) };
  const scheme = /^([a-z][a-z\d+.-]{0,40}):/iu.exec(plain)?.[1]?.toLowerCase();
  // `example.com:8080/a` is a host with a port, not a scheme.
  if (scheme === undefined || /^[^:]*\.[^:]*:\d/u.test(plain)) return { kind: 'relative' };
  const rest = plain.slice(scheme.length + 1);
  if (scheme === 'http' || scheme === 'https') return readWeb(plain, rest);
  if (scheme === 'mailto') return { kind: 'mail', rest };
  if (scheme === 'tel') return { kind: 'phone', rest };
  return { kind: unsafe.has(scheme) ? 'unsafe' : 'other', scheme };
}

/** Stricter than browsers, which mend `https:/example.com`; mail clients do not. */
function readWeb(plain: string, rest: string): ReadAddress {
  if (!/^\/\/[^/]/u.test(rest) || !URL.canParse(plain)) return { kind: 'broken' };
  const url = new URL(plain);
  const isNamed = url.hostname.includes('.') || url.hostname.startsWith('[') || url.hostname === 'localhost';
  const isDoubled = /^\/*https?(:|\/|$)/iu.test(url.hostname + url.pathname);
  return isNamed && !isDoubled && !/\.\.|^\.|^-/u.test(url.hostname) ? { kind: 'web', url } : { kind: 'broken' };
}

/** RFC 6761 6.2 and 6.3, RFC 6762 3, RFC 8375; names for documentation stand in for public ones. */
export function isLocalHost(host: string): boolean {
  const isNamed = /(^|\.)(localhost|local|internal|lan|home\.arpa|localdomain)$/u.test(host);
  return isNamed || confinementOf(host.replace(/^\[|\]$/gu, '')) !== null;
}

/** The same for two spellings of one address; fragments are not asked for. */
export function addressKey(address: string): string {
  const read = readAddress(address);
  return read.kind === 'web' ? read.url.href.slice(0, read.url.href.length - read.url.hash.length) : address.trim();
}
