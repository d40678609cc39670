// The numbers of record types and response codes (IANA DNS parameters).
import type { DnsType } from '../../../shared/dns.ts';

export const typeNumbers: { readonly [T in DnsType]: number } = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SPF: 99,
};

const typesByNumber = new Map<number, DnsType>(
  Object.entries(typeNumbers).map(([type, typeNumber]) => [typeNumber, type as DnsType]),
);

export function typeOfNumber(typeNumber: number): DnsType | null {
  return typesByNumber.get(typeNumber) ?? null;
}

/** The pseudo-record of EDNS (RFC 6891). */
export const optTypeNumber = 41;
export const internetClass = 1;

const rcodes: readonly string[] = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
  'DSOTYPENI',
];

export function rcodeOfNumber(rcodeNumber: number): string {
  // RFC 6891 9: the only code beyond the header's four bits that matters here.
  if (rcodeNumber === 16) return 'BADVERS';
  return rcodes[rcodeNumber] ?? `RCODE${rcodeNumber}`;
}
