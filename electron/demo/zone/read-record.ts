// Reads the tokens after the owner into one record (RFC 1035 5.1).
import { isIPv4, isIPv6 } from 'node:net';
import { joinLabels, labelsOf } from '../../engine/protocols/dns/name.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { dnsTypes, type DnsName, type DnsRecord, type DnsType } from '../../../shared/dns.ts';
import { escapedBytes, printLabel } from '../wire/label-bytes.ts';
import type { Token } from './read-entries.ts';

export type RecordContext = { readonly owner: DnsName; readonly origin: DnsName; readonly ttlSeconds: number };

/** A name in a master file: "@" is the origin, one without a closing dot is relative to it. */
export function readName(text: string, origin: DnsName): DnsName {
  if (text === '@') return origin;
  const labels = labelsOf(text).map((label) => printLabel(escapedBytes(label)));
  const isAbsolute = /(?:^|[^\\])(?:\\\\)*\.$/u.test(text);
  return joinLabels(isAbsolute ? labels : [...labels, ...labelsOf(origin)]);
}

export function readRecord(tokens: readonly Token[], context: RecordContext): DnsRecord {
  const { ttlSeconds, rest } = readTtlAndClass(tokens, context.ttlSeconds);
  const [typeToken, ...data] = rest;
  const type = dnsTypes.find((known) => known === typeToken?.text.toUpperCase());
  if (type === undefined) throw new Error(`record type ${typeToken?.text ?? '(none)'} is not known here`);
  return readData(type, data, { ...context, ttlSeconds });
}

/** TTL and class may come in either order, or not at all. */
function readTtlAndClass(tokens: readonly Token[], standardTtl: number) {
  let ttlSeconds = standardTtl;
  let index = 0;
  for (; index < 2; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (/^\d+$/u.test(text)) ttlSeconds = Number(text);
    else if (text.toUpperCase() !== 'IN') break;
  }
  return { ttlSeconds, rest: tokens.slice(index) };
}

function readData(
  type: DnsType,
  data: readonly Token[],
  { owner: name, origin, ttlSeconds }: RecordContext,
): DnsRecord {
  const text = (index: number): string => {
    const token = data[index];
    if (token === undefined) throw new Error(`${type} lacks a field`);
    return token.text;
  };
  const target = (index: number): DnsName => readName(text(index), origin);
  const number = (index: number): number => {
    if (!/^\d+$/u.test(text(index))) throw new Error(`"${text(index)}" is no number`);
    return Number(text(index));
  };
  switch (type) {
    case 'A':
    case 'AAAA':
      if (!(type === 'A' ? isIPv4(text(0)) : isIPv6(text(0)))) throw new Error(`"${text(0)}" is no ${type} address`);
      return { name, type, ttlSeconds, address: text(0) };
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { name, type, ttlSeconds, target: target(0) };
    case 'MX':
      return { name, type, ttlSeconds, preference: number(0), exchange: target(1) };
    case 'TXT':
    case 'SPF':
      return { name, type, ttlSeconds, strings: data.map(readString) };
    case 'SOA':
      return {
        name,
        type,
        ttlSeconds,
        primary: target(0),
        admin: target(1),
        serial: number(2),
        refreshSeconds: number(3),
        retrySeconds: number(4),
        expireSeconds: number(5),
        minimumSeconds: number(6),
      };
    default:
      return assertNever(type);
  }
}

/** One character-string, one JavaScript character per byte. */
function readString(token: Token): string {
  const bytes = escapedBytes(token.text);
  if (bytes.length > 255) throw new Error('a character-string is longer than 255 bytes');
  return String.fromCharCode(...bytes);
}
