// Prints a reply as a packet, names compressed (RFC 1035 4.1.4), cut down to TC where it does not fit.
import { labelsOf, parentOf } from '../../engine/protocols/dns/name.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { DnsName, DnsRecord } from '../../../shared/dns.ts';
import { printAddress } from './print-address.ts';
import { escapedBytes } from './label-bytes.ts';
import type { Query } from './read-query.ts';
import { optTypeNumber, typeNumberOf } from '../../engine/protocols/dns/type-numbers.ts';

export const rcodes = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5, BADVERS: 16 } as const;
export type Rcode = keyof typeof rcodes;

export type ReplyContent = {
  readonly rcode: Rcode;
  readonly authoritative: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
  /** Addresses that a referral gives along. */
  readonly additional?: readonly DnsRecord[];
  /** False for a name server that answers for its own zones only (RA); left out, it also plays the resolver. */
  readonly recursive?: boolean;
};

/** The largest UDP payload this server sends, whatever the asker allows (the value of DNS flag day 2020). */
export const ownUdpBytes = 1232;

/** The packet; one longer than `maxBytes` is replaced by an empty one with TC, so that the asker turns to TCP. */
export function printReply(query: Query, content: ReplyContent, maxBytes: number): Uint8Array {
  const whole = printPacket(query, content, false);
  if (whole.length <= maxBytes) return whole;
  return printPacket(query, { ...content, answers: [], authority: [], additional: [] }, true);
}

/** A FORMERR for a packet whose question cannot be read: the header alone. */
export function printFormatError(id: number, opcode: number): Uint8Array {
  const packet: number[] = [];
  put16(packet, id);
  put16(packet, 0x8000 | (opcode << 11) | rcodes.FORMERR);
  packet.push(0, 0, 0, 0, 0, 0, 0, 0);
  return Uint8Array.from(packet);
}

type Writing = { readonly packet: number[]; readonly offsets: Map<DnsName, number> };

function printPacket(query: Query, content: ReplyContent, truncated: boolean): Uint8Array {
  const packet: number[] = [];
  const rcode = rcodes[content.rcode];
  const additional = content.additional ?? [];
  put16(packet, query.id);
  put16(
    packet,
    0x8000 |
      (query.opcode << 11) |
      (content.authoritative ? 0x0400 : 0) |
      (truncated ? 0x0200 : 0) |
      (query.recursionDesired ? 0x0100 : 0) |
      (content.recursive === false ? 0 : 0x0080) |
      (rcode & 0xf),
  );
  put16(packet, 1);
  put16(packet, content.answers.length);
  put16(packet, content.authority.length);
  put16(packet, additional.length + (query.edns === null ? 0 : 1));
  packet.push(...query.questionBytes);
  const writing: Writing = { packet, offsets: offsetsOf(query.name) };
  for (const record of [...content.answers, ...content.authority, ...additional]) putRecord(writing, record);
  if (query.edns !== null) {
    packet.push(0);
    put16(packet, optTypeNumber);
    put16(packet, ownUdpBytes);
    packet.push(rcode >>> 4, 0, query.edns.dnssecOk ? 0x80 : 0, 0);
    put16(packet, 0);
  }
  return Uint8Array.from(packet);
}

/** Where the question's name and each of its suffixes stand. */
function offsetsOf(name: DnsName): Map<DnsName, number> {
  const offsets = new Map<DnsName, number>();
  let offset = 12;
  for (let rest: DnsName | null = name; rest !== null && rest !== '.'; rest = parentOf(rest)) {
    offsets.set(rest, offset);
    offset += 1 + escapedBytes(labelsOf(rest)[0] ?? '').length;
  }
  return offsets;
}

function putRecord(writing: Writing, record: DnsRecord): void {
  const { packet } = writing;
  putName(writing, record.name);
  put16(packet, record.type === 'other' ? record.typeNumber : typeNumberOf(record.type));
  put16(packet, 1);
  put32(packet, record.ttlSeconds);
  const lengthAt = packet.length;
  put16(packet, 0);
  putData(writing, record);
  const length = packet.length - lengthAt - 2;
  packet[lengthAt] = length >>> 8;
  packet[lengthAt + 1] = length & 0xff;
}

function putData(writing: Writing, record: DnsRecord): void {
  const { packet } = writing;
  switch (record.type) {
    case 'A':
    case 'AAAA':
      packet.push(...printAddress(record.address));
      return;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      putName(writing, record.target);
      return;
    case 'MX':
      put16(packet, record.preference);
      putName(writing, record.exchange);
      return;
    case 'TXT':
    case 'SPF':
      for (const text of record.strings) packet.push(text.length, ...Array.from(text, (byte) => byte.charCodeAt(0)));
      return;
    case 'SOA':
      putName(writing, record.primary);
      putName(writing, record.admin);
      put32(packet, record.serial);
      put32(packet, record.refreshSeconds);
      put32(packet, record.retrySeconds);
      put32(packet, record.expireSeconds);
      put32(packet, record.minimumSeconds);
      return;
    case 'other':
      packet.push(...(record.dataHex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16)));
      return;
    default:
      assertNever(record);
  }
}

function putName({ packet, offsets }: Writing, name: DnsName): void {
  for (let rest: DnsName | null = name; rest !== null && rest !== '.'; rest = parentOf(rest)) {
    const known = offsets.get(rest);
    if (known !== undefined) {
      put16(packet, 0xc000 | known);
      return;
    }
    // A pointer has 14 bits.
    if (packet.length < 0x4000) offsets.set(rest, packet.length);
    const bytes = escapedBytes(labelsOf(rest)[0] ?? '');
    packet.push(bytes.length, ...bytes);
  }
  packet.push(0);
}

function put16(packet: number[], value: number): void {
  packet.push((value >>> 8) & 0xff, value & 0xff);
}

function put32(packet: number[], value: number): void {
  packet.push((value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
