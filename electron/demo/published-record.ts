// Records as they are typed into a DNS panel, and back again.
import { normalName } from '../engine/protocols/dns/name.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import { type DnsRecord, txtValue } from '../../shared/dns.ts';

/** A record's value alone; empty for a type that no panel takes. */
export function printValue(record: DnsRecord): string {
  switch (record.type) {
    case 'TXT':
    case 'SPF':
      return txtValue(record);
    case 'MX':
      return `${record.preference} ${record.exchange}`;
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return record.target;
    case 'A':
    case 'AAAA':
      return record.address;
    case 'SOA':
    case 'other':
      return '';
    default:
      return assertNever(record);
  }
}

export function readPublished({ name: typed, type, value, ttlSeconds }: RecordToPublish): DnsRecord {
  const name = normalName(typed);
  switch (type) {
    case 'TXT':
      return { name, type, ttlSeconds, strings: value.match(/.{1,255}/gsu) ?? [''] };
    case 'CNAME':
    case 'PTR':
      return { name, type, ttlSeconds, target: normalName(value) };
    case 'A':
    case 'AAAA':
      return { name, type, ttlSeconds, address: value };
    case 'MX': {
      const [, preference, exchange] = /^(\d+) (\S+)$/u.exec(value) ?? [];
      if (preference === undefined || exchange === undefined) throw new Error(`"${value}" is no MX value`);
      return { name, type, ttlSeconds, preference: Number(preference), exchange: normalName(exchange) };
    }
    default:
      return assertNever(type);
  }
}
