// Replies written by hand, for judging without a network.
import type { DnsOutcome, DnsRecord, DnsReply, DnsType } from '../../shared/dns.ts';

const base = {
  rcode: 'NOERROR',
  flags: { aa: false, tc: false, ra: true, ad: false },
  chain: [],
  negativeSoa: null,
  server: '127.0.0.1:53',
  transport: 'udp',
  elapsedMs: 1,
  askedAtMs: 1_800_000_000_000,
  cached: false,
  packet: null,
} as const;

/** A reply that ended with these records (the outcome is `answer`, or `nodata` for none). */
export function answer(name: string, type: DnsType, records: readonly DnsRecord[]): DnsReply {
  return { ...base, question: { name, type }, outcome: records.length === 0 ? 'nodata' : 'answer', records };
}

/** TXT records, one for each value; an array is one record of several character-strings. */
export function txt(name: string, ...values: readonly (string | readonly string[])[]): DnsReply {
  return answer(
    name,
    'TXT',
    values.map((value) => ({
      name,
      type: 'TXT',
      ttlSeconds: 300,
      strings: typeof value === 'string' ? [value] : value,
    })),
  );
}

export function mx(name: string, ...targets: readonly (readonly [preference: number, exchange: string])[]): DnsReply {
  return answer(
    name,
    'MX',
    targets.map(([preference, exchange]) => ({ name, type: 'MX', ttlSeconds: 300, preference, exchange })),
  );
}

export function address(name: string, ...addresses: readonly string[]): DnsReply {
  const type = addresses[0]?.includes(':') === true ? 'AAAA' : 'A';
  return answer(
    name,
    type,
    addresses.map((value) => ({ name, type, ttlSeconds: 300, address: value })),
  );
}

/** A reply without records: NXDOMAIN, SERVFAIL, a time-out ... */
export function ended(name: string, type: DnsType, outcome: DnsOutcome): DnsReply {
  const rcodes: Partial<Record<DnsOutcome, string>> = {
    nodata: 'NOERROR',
    nxdomain: 'NXDOMAIN',
    servfail: 'SERVFAIL',
    refused: 'REFUSED',
  };
  return { ...base, question: { name, type }, outcome, rcode: rcodes[outcome] ?? null, records: [] };
}

export const nxdomain = (name: string, type: DnsType): DnsReply => ended(name, type, 'nxdomain');
export const timeout = (name: string, type: DnsType): DnsReply => ended(name, type, 'timeout');
