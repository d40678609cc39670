// Records as the lines of a zone file: what `dig` prints and a name server loads.
import { assertNever } from './assert-never.ts';
import type { RecordToPublish } from './detail.ts';
import type { DnsName, DnsRecord } from './dns.ts';

export function printRecord(record: DnsRecord): string {
  return [printName(record.name), record.ttlSeconds, 'IN', printRecordType(record), printRecordData(record)].join(' ');
}

export function printRecordType(record: DnsRecord): string {
  return record.type === 'other' ? `TYPE${record.typeNumber}` : record.type;
}

/** The line to add to a zone; a TXT value is cut into character-strings of at most 255 bytes (RFC 1035 3.3). */
export function printRecordToPublish({ name, ttlSeconds, type, value }: RecordToPublish): string {
  return [printName(name), ttlSeconds, 'IN', type, printValue(type, value)].join(' ');
}

function printValue(type: RecordToPublish['type'], value: string): string {
  switch (type) {
    case 'TXT':
      return cut(utf8Bytes(value)).map(printString).join(' ');
    case 'A':
    case 'AAAA':
      return value;
    case 'CNAME':
    case 'PTR':
    case 'MX':
      return value.endsWith('.') ? value : `${value}.`;
    default:
      return assertNever(type);
  }
}

function cut(bytes: string): readonly string[] {
  return bytes === '' ? [''] : (bytes.match(/[^]{1,255}/gu) ?? []);
}

/** One character per byte, as answers keep their strings. */
function utf8Bytes(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?')).replace(/%([0-9A-F]{2})/gu, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The data alone, without name, TTL and type. */
export function printRecordData(record: DnsRecord): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.address;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return printName(record.target);
    case 'MX':
      return `${record.preference} ${printName(record.exchange)}`;
    case 'TXT':
    case 'SPF':
      return record.strings.map(printString).join(' ');
    case 'SOA': {
      const { serial, refreshSeconds, retrySeconds, expireSeconds, minimumSeconds } = record;
      const numbers = [serial, refreshSeconds, retrySeconds, expireSeconds, minimumSeconds];
      return [printName(record.primary), printName(record.admin), ...numbers].join(' ');
    }
    case 'other':
      // RFC 3597 5: data of a type without a notation of its own.
      return `\\# ${record.dataHex.length / 2} ${record.dataHex}`.trimEnd();
    default:
      return assertNever(record);
  }
}

/** The name with its trailing dot. */
function printName(name: DnsName): string {
  return name === '.' ? name : `${escapeName(name)}.`;
}

/** What a zone file reads as punctuation is escaped too; what already is stays as it is. */
export function escapeName(name: DnsName): string {
  return name.replace(/\\.|["();@$]/gu, (piece) => (piece.length > 1 ? piece : `\\${piece}`));
}

/** A character-string in quotes (RFC 1035 5.1), one character per byte. */
function printString(bytes: string): string {
  const escaped = bytes.replace(/["\\]|[^ -~]/gu, (byte) =>
    byte === '"' || byte === '\\' ? `\\${byte}` : `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}
