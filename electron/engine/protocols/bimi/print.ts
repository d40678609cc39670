// A BIMI record as it is typed into a DNS panel.
import type { DnsName } from '../../../../shared/dns.ts';

export type PrintedBimiTag = readonly [name: string, value: string];

export function printBimi(tags: readonly PrintedBimiTag[]): string {
  return tags.map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Where the record of a domain stands for mail that names no selector. */
export function bimiNameOf(domain: DnsName): DnsName {
  return `default._bimi.${domain}`;
}
