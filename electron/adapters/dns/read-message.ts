// Reads a whole DNS message, or finds it damaged: total over any bytes, in time bounded by the packet's length.
import type { DnsFlags, DnsRecord } from '../../../shared/dns.ts';
import { readRecordData, type RecordFrame } from './record-data.ts';
import { internetClass, optTypeNumber, rcodeOfNumber } from './record-types.ts';
import { readName } from './wire-name.ts';

export const headerBytes = 12;

export type Header = {
  readonly id: number;
  readonly isResponse: boolean;
  readonly opcode: number;
  readonly rcodeNumber: number;
  readonly flags: DnsFlags;
  /** Questions, answers, authority and additional records, as claimed. */
  readonly counts: readonly [number, number, number, number];
};

export type Message = {
  /** The mnemonic, EDNS's upper bits included. */
  readonly rcode: string;
  readonly flags: DnsFlags;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
};

export function readHeader(packet: Buffer): Header | null {
  if (packet.length < headerBytes) return null;
  const bits = packet.readUInt16BE(2);
  return {
    id: packet.readUInt16BE(0),
    isResponse: (bits & 0x8000) !== 0,
    opcode: (bits >> 11) & 0xf,
    rcodeNumber: bits & 0xf,
    flags: {
      aa: (bits & 0x0400) !== 0,
      tc: (bits & 0x0200) !== 0,
      ra: (bits & 0x0080) !== 0,
      ad: (bits & 0x0020) !== 0,
    },
    counts: [packet.readUInt16BE(4), packet.readUInt16BE(6), packet.readUInt16BE(8), packet.readUInt16BE(10)],
  };
}

/**
 * The message in a packet, or null where any of it cannot be read. Bytes behind the last counted record count as damage
 * too: a packet that claims fewer records than it holds must not read as "there is none".
 */
export function readMessage(packet: Buffer): Message | null {
  const header = readHeader(packet);
  if (header === null || header.opcode !== 0) return null;
  const [questions, answers, authority, additional] = header.counts;
  const afterQuestions = skipQuestions(packet, questions);
  const answered = readSection(packet, afterQuestions, answers);
  const authorised = readSection(packet, answered.next, authority);
  const extra = readSection(packet, authorised.next, additional);
  if (extra.next !== packet.length) return null;
  return {
    rcode: rcodeOfNumber((extra.upperRcode << 4) | header.rcodeNumber),
    flags: header.flags,
    answers: answered.records,
    authority: authorised.records,
  };
}

function skipQuestions(packet: Buffer, count: number): number | null {
  let at = headerBytes;
  for (let index = 0; index < count; index += 1) {
    const name = readName(packet, at);
    if (name === null || name.next + 4 > packet.length) return null;
    at = name.next + 4;
  }
  return at;
}

type Section = { readonly records: readonly DnsRecord[]; readonly next: number | null; readonly upperRcode: number };

/** Every record takes at least 11 bytes, so that a false count ends at the packet's end. */
function readSection(packet: Buffer, start: number | null, count: number): Section {
  const records: DnsRecord[] = [];
  let at = start;
  let upperRcode = 0;
  for (let index = 0; index < count && at !== null; index += 1) {
    const frame = readFrame(packet, at);
    at = frame?.end ?? null;
    if (frame === null) break;
    if (frame.typeNumber === optTypeNumber) {
      // RFC 6891 6.1.3: the first byte of OPT's TTL field holds the upper bits of the response code.
      upperRcode = frame.ttlField >>> 24;
    } else if (frame.classNumber === internetClass) {
      const record = readRecordData(packet, frame);
      if (record === null) at = null;
      else records.push(record);
    }
  }
  return { records, next: at, upperRcode };
}

type Frame = RecordFrame & { readonly classNumber: number; readonly ttlField: number };

function readFrame(packet: Buffer, offset: number): Frame | null {
  const owner = readName(packet, offset);
  if (owner === null || owner.next + 10 > packet.length) return null;
  const start = owner.next + 10;
  const end = start + packet.readUInt16BE(owner.next + 8);
  if (end > packet.length) return null;
  const ttlField = packet.readUInt32BE(owner.next + 4);
  return {
    name: owner.name,
    typeNumber: packet.readUInt16BE(owner.next),
    classNumber: packet.readUInt16BE(owner.next + 2),
    ttlField,
    // RFC 2181 8: a TTL with its highest bit set is read as zero.
    ttlSeconds: ttlField > 0x7fffffff ? 0 : ttlField,
    start,
    end,
  };
}
