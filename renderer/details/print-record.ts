// Records as the lines of a zone file: what `dig` prints and what a DNS panel imports.
import { assertNever } from '../../shared/assert-never.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsRecord } from '../../shared/dns.ts';

const maxStringLength = 255;

/** A character-string in quotes; bytes that are no printable ASCII as \DDD (RFC 1035 5.1). */
function printString(text: string): string {
  const escaped = text.replace(/["\\]|[^\x20-\x7e]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return [...new TextEncoder().encode(character)].map((byte) => `\\${String(byte).padStart(3, '0')}`).join('');
  });
  return `"${escaped}"`;
}

/** As above for text with one character per byte, which is how answers keep it. */
function printBytes(bytes: string): string {
  const escaped = bytes.replace(/["\\]|[^\x20-\x7e]/g, (byte) =>
    byte === '"' || byte === '\\' ? `\\${byte}` : `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}

/** RFC 1035 3.3: a character-string holds at most 255 bytes; a longer value is several of them. */
function splitValue(value: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of value) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > maxStringLength) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += bytes;
  }
  return [...parts, part];
}

const absolute = (name: string) => (name.endsWith('.') ? name : `${name}.`);

/** The data of a record to publish, as a zone file wants it. */
function printValue(record: RecordToPublish): string {
  if (record.type === 'TXT') return splitValue(record.value).map(printString).join(' ');
  if (record.type === 'A' || record.type === 'AAAA') return record.value;
  return absolute(record.value);
}

export function printRecordToPublish(record: RecordToPublish): string {
  return `${absolute(record.name)}\t${record.ttlSeconds}\tIN\t${record.type}\t${printValue(record)}`;
}

/** The data of an answered record. */
export function printRecordData(record: DnsRecord): string {
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return record.address;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return absolute(record.target);
    case 'MX':
      return `${record.preference} ${absolute(record.exchange)}`;
    case 'TXT':
    case 'SPF':
      return record.strings.map(printBytes).join(' ');
    case 'SOA': {
      const { primary, admin, serial, refreshSeconds, retrySeconds, expireSeconds, minimumSeconds } = record;
      const times = [serial, refreshSeconds, retrySeconds, expireSeconds, minimumSeconds].join(' ');
      return `${absolute(primary)} ${absolute(admin)} ${times}`;
    }
    case 'other':
      // RFC 3597 5: data of a type that is not known.
      return `\\# ${record.dataHex.length / 2} ${record.dataHex}`;
    default:
      return assertNever(record);
  }
}

export function printRecordType(record: DnsRecord): string {
  return record.type === 'other' ? `TYPE${record.typeNumber}` : record.type;
}

export function printRecord(record: DnsRecord): string {
  const type = printRecordType(record);
  return `${absolute(record.name)}\t${record.ttlSeconds}\tIN\t${type}\t${printRecordData(record)}`;
}
