// The numbers of the record types that the demo world knows (RFC 1035 3.2.2, RFC 3596, RFC 7208 14.1).
import { dnsTypes, type DnsType } from '../../../shared/dns.ts';

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

export const optTypeNumber = 41;
export const anyTypeNumber = 255;

export function typeNumberOf(type: DnsType): number {
  return numbers[type];
}

export function typeOfNumber(typeNumber: number): DnsType | null {
  return dnsTypes.find((type) => numbers[type] === typeNumber) ?? null;
}
