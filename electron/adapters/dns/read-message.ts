// Reads a whole DNS message, or finds it damaged: total over any bytes, in time bounded by the packet's length.
import type { DnsFlags, DnsName, DnsRecord } from '../../../shared/dns.ts';
import { readRecordData } from './record-data.ts';
import { optTypeNumber } from '../../engine/protocols/dns/type-numbers.ts';
import { internetClass, rcodeOfNumber } from './rcodes.ts';
import { readName } from './wire-name.ts';

export const headerBytes = 12;

export type Message = {
  /** The mnemonic, EDNS's upper bits included. */
  readonly rcode: string;
  readonly flags: DnsFlags;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
  readonly additional: readonly DnsRecord[];
};

/** A question that is known to stand behind the header, so that it need not be read again. */
export type KnownQuestion = { readonly name: DnsName; readonly questionEnd: number };

/** The header's flags; the packet must have one. */
export function readFlags(packet: Buffer): DnsFlags {
  const bits = packet.readUInt16BE(2);
  return {
    aa: (bits & 0x0400) !== 0,
    tc: (bits & 0x0200) !== 0,
    ra: (bits & 0x0080) !== 0,
    ad: (bits & 0x0020) !== 0,
  };
}

/**
 * The message in a packet, or null where any of it cannot be read. Bytes behind the last counted record count as damage
 * too: a packet that claims fewer records than it holds must not read as "there is none".
 */
export function readMessage(packet: Buffer, known: KnownQuestion | null = null): Message | null {
  if (packet.length < headerBytes) return null;
  const opcode = (packet.readUInt8(2) >> 3) & 0xf;
  const questions = packet.readUInt16BE(4);
  const isKnown = known !== null && questions === 1;
  const cursor: Cursor = {
    packet,
    knownName: isKnown ? known.name : null,
    at: isKnown ? known.questionEnd : skipQuestions(packet, questions),
    upperRcode: 0,
  };
  const answers = readSection(cursor, packet.readUInt16BE(6));
  const authority = readSection(cursor, packet.readUInt16BE(8));
  const additional = readSection(cursor, packet.readUInt16BE(10));
  if (cursor.at !== packet.length || opcode !== 0) return null;
  const rcodeNumber = (cursor.upperRcode << 4) | (packet.readUInt8(3) & 0xf);
  return { rcode: rcodeOfNumber(rcodeNumber), flags: readFlags(packet), answers, authority, additional };
}

/** `at` is beyond every packet once something could not be read. */
type Cursor = { readonly packet: Buffer; readonly knownName: DnsName | null; at: number; upperRcode: number };
const lost = Number.POSITIVE_INFINITY;

function skipQuestions(packet: Buffer, count: number): number {
  let at = headerBytes;
  for (let index = 0; index < count && at < packet.length; index += 1) at = (readName(packet, at)?.next ?? lost) + 4;
  return at;
}

/** Every record takes at least 11 bytes, so that a false count ends at the packet's end. */
function readSection(cursor: Cursor, count: number): readonly DnsRecord[] {
  const records: DnsRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    if (cursor.at >= cursor.packet.length) {
      cursor.at = lost;
      break;
    }
    const record = readRecord(cursor);
    if (record !== null) records.push(record);
  }
  return records;
}

/** The next record, null where it says nothing here: damaged, OPT, or of another class. */
function readRecord(cursor: Cursor): DnsRecord | null {
  const { packet, at } = cursor;
  // Most owners are a pointer to the question.
  const isQuestion = cursor.knownName !== null && packet[at] === 0xc0 && packet[at + 1] === headerBytes;
  const owner = isQuestion ? null : readName(packet, at);
  const fixed = isQuestion ? at + 2 : (owner?.next ?? lost);
  cursor.at = lost;
  if (fixed + 10 > packet.length) return null;
  const start = fixed + 10;
  const end = start + packet.readUInt16BE(fixed + 8);
  if (end > packet.length) return null;
  const typeNumber = packet.readUInt16BE(fixed);
  const ttlField = packet.readUInt32BE(fixed + 4);
  if (typeNumber === optTypeNumber) {
    // RFC 6891 6.1.3: the first byte of OPT's TTL field holds the upper bits of the response code.
    cursor.upperRcode = ttlField >>> 24;
    cursor.at = end;
    return null;
  }
  const isInternet = packet.readUInt16BE(fixed + 2) === internetClass;
  const name = owner?.name ?? cursor.knownName ?? '.';
  // RFC 2181 8: a TTL with its highest bit set is read as zero.
  const ttlSeconds = ttlField > 0x7fffffff ? 0 : ttlField;
  const record = isInternet ? readRecordData(packet, { name, typeNumber, ttlSeconds, start, end }) : null;
  if (record !== null || !isInternet) cursor.at = end;
  return record;
}
