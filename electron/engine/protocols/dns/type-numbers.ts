// The numbers of the record types that this program knows (IANA DNS parameters).
import type { DnsType } from '../../../../shared/dns.ts';

const numbers: { readonly [T in DnsType]: number } = {
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
  Object.entries(numbers).map(([type, typeNumber]) => [typeNumber, type as DnsType]),
);

/** The pseudo-record of EDNS (RFC 6891). */
export const optTypeNumber = 41;
export const anyTypeNumber = 255;

export function typeNumberOf(type: DnsType): number {
  return numbers[type];
}

export function typeOfNumber(typeNumber: number): DnsType | null {
  return typesByNumber.get(typeNumber) ?? null;
}
