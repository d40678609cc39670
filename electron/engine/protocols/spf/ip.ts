// IP addresses as SPF compares them: bytes, prefixes, and an IPv4-mapped address taken as IPv4 (RFC 7208 5).
import ipaddr from 'ipaddr.js';

export type Ip = { readonly family: 4 | 6; readonly bytes: readonly number[] };

export function isIp4(text: string): boolean {
  // ipaddr.js throws and catches for every name.
  return /^[\d.]+$/u.test(text) && ipaddr.IPv4.isValidFourPartDecimal(text);
}

export function isIp6(text: string): boolean {
  return /^[0-9a-f:.]+$/iu.test(text) && text.includes(':') && ipaddr.IPv6.isValid(text);
}

/** A network literal of `ip4:` or `ip6:`; a mapped address stays IPv6 here. Null where it is none. */
export function parseNetwork(text: string): Ip | null {
  if (isIp4(text)) return { family: 4, bytes: ipaddr.IPv4.parse(text).toByteArray() };
  if (isIp6(text)) return { family: 6, bytes: ipaddr.IPv6.parse(inHexGroups(text)).toByteArray() };
  return null;
}

/** ipaddr.js reads the IPv4-compatible `::192.0.2.1` (RFC 4291 2.5.5.1) as a mapped address; groups leave no doubt. */
function inHexGroups(text: string): string {
  return text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/u, (_all, ...octets: readonly string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = octets.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
}

/** The address of a client, with an IPv4-mapped one as IPv4 (RFC 7208 5, second paragraph from the end). */
export function parseClientIp(text: string): Ip | null {
  const ip = parseNetwork(text);
  const mapped = ip?.family === 6 && ip.bytes.slice(0, 10).every((byte) => byte === 0);
  if (!mapped || ip.bytes[10] !== 255 || ip.bytes[11] !== 255) return ip;
  return { family: 4, bytes: ip.bytes.slice(12) };
}

export function isInNetwork(ip: Ip, network: Ip, prefixLength: number): boolean {
  if (ip.family !== network.family) return false;
  return ip.bytes.every((byte, index) => {
    const bits = Math.max(0, Math.min(8, prefixLength - index * 8));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (byte & mask) === ((network.bytes[index] ?? 0) & mask);
  });
}

/** `192.0.2.1`, or the shortest form of an IPv6 address in lower case: the value of `%{c}`. */
export function printIp(ip: Ip): string {
  return ipaddr.fromByteArray([...ip.bytes]).toString();
}

/** The dotted form of `%{i}`: dotted quad, or the 32 hexadecimal digits with dots (RFC 7208 7.3). */
export function dottedIp(ip: Ip): string {
  if (ip.family === 4) return ip.bytes.join('.');
  const digits = ip.bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [...digits.toUpperCase()].join('.');
}

/** The name whose PTR records point back. */
export function reverseName(ip: Ip): string {
  const parts = dottedIp(ip).toLowerCase().split('.').toReversed();
  return `${parts.join('.')}.${ip.family === 4 ? 'in-addr' : 'ip6'}.arpa`;
}
