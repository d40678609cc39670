// Records as the lines of a zone file: what `dig` prints and a name server loads.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { DnsName, DnsRecord } from '../../../../shared/dns.ts';

export function printRecord(record: DnsRecord): string {
  const type = record.type === 'other' ? `TYPE${record.typeNumber}` : record.type;
  return [printName(record.name), record.ttlSeconds, 'IN', type, printRecordData(record)].join(' ');
}

function printRecordData(record: DnsRecord): string {
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
