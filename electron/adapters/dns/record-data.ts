// Reads the data of one resource record into the shape the rest of the program speaks; null where it is damaged.
import type { DnsName, DnsRecord, DnsType } from '../../../shared/dns.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { codecs } from './codecs.ts';
import { typeOfNumber } from '../../engine/protocols/dns/type-numbers.ts';
import { readName } from './wire-name.ts';

/** A record's frame: its data lies in the packet from `start` up to `end`, which is inside the packet. */
export type RecordFrame = {
  readonly name: DnsName;
  readonly typeNumber: number;
  readonly ttlSeconds: number;
  readonly start: number;
  readonly end: number;
};

export function readRecordData(packet: Buffer, frame: RecordFrame): DnsRecord | null {
  const type = typeOfNumber(frame.typeNumber);
  const { name, ttlSeconds, typeNumber, start, end } = frame;
  // RFC 3597 5: a type that is not read here keeps its bytes.
  if (type === null)
    return { name, type: 'other', ttlSeconds, typeNumber, dataHex: packet.toString('hex', start, end) };
  return readKnown(packet, frame, type);
}

function readKnown(packet: Buffer, frame: RecordFrame, type: DnsType): DnsRecord | null {
  const { name, ttlSeconds, start, end } = frame;
  // The codecs see this record's bytes only, so that no length inside can lead them beyond it.
  const rdata = packet.subarray(start - 2, end);
  switch (type) {
    case 'A':
      return end - start === 4 ? { name, type, ttlSeconds, address: codecs.a.decode(rdata, 0) } : null;
    case 'AAAA':
      return end - start === 16 ? { name, type, ttlSeconds, address: codecs.aaaa.decode(rdata, 0) } : null;
    case 'CNAME':
    case 'NS':
    case 'PTR': {
      const target = readName(packet, start);
      return target?.next === end ? { name, type, ttlSeconds, target: target.name } : null;
    }
    case 'MX': {
      const exchange = end - start > 2 ? readName(packet, start + 2) : null;
      if (exchange?.next !== end) return null;
      return { name, type, ttlSeconds, preference: packet.readUInt16BE(start), exchange: exchange.name };
    }
    case 'TXT':
    case 'SPF': {
      const strings = readStrings(rdata);
      return strings === null ? null : { name, type, ttlSeconds, strings };
    }
    case 'SOA':
      return readSoa(packet, frame);
    default:
      return assertNever(type);
  }
}

/**
 * RFC 1035 3.3.14: character-strings that fill the record to its last byte. There should be one at least; a record with
 * none says nothing, but must not spoil its neighbours (the SPF suite's "null-text").
 */
function readStrings(rdata: Buffer): readonly string[] | null {
  for (let at = 2; at < rdata.length;) {
    at += 1 + (rdata[at] ?? 0);
    if (at > rdata.length) return null;
  }
  return codecs.txt.decode(rdata, 0).map((bytes) => bytes.toString('latin1'));
}

function readSoa(packet: Buffer, { name, ttlSeconds, start, end }: RecordFrame): DnsRecord | null {
  const primary = readName(packet, start);
  const admin = primary === null ? null : readName(packet, primary.next);
  if (primary === null || admin === null || admin.next + 20 !== end) return null;
  const word = (index: number): number => packet.readUInt32BE(admin.next + index * 4);
  return {
    name,
    type: 'SOA',
    ttlSeconds,
    primary: primary.name,
    admin: admin.name,
    serial: word(0),
    refreshSeconds: word(1),
    retrySeconds: word(2),
    expireSeconds: word(3),
    minimumSeconds: word(4),
  };
}
