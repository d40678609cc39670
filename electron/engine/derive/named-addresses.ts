// The names that the addresses of MX hosts have, and whether these lead back (RFC 1912 2.1, forward-confirmed reverse DNS).
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown } from '../../../shared/dns.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { confinementOf } from '../protocols/mx/address-reach.ts';
import { parseNetwork, printIp, reverseName } from '../protocols/spf/ip.ts';
import { addressesIn, type MailHost } from './mail-hosts.ts';

export type NamedAddress = {
  readonly host: DnsName;
  readonly address: string;
  readonly ptrName: DnsName;
  readonly names: readonly DnsName[];
  /** `not-confirmed`: it has names, and none of them leads back to the address. */
  readonly state: 'confirmed' | 'no-name' | 'not-confirmed' | 'unknown';
  readonly replies: readonly DnsReply[];
};

/** Every public address whose PTR was asked; the gatherer asks those of the first few addresses of a host. */
export function namedAddresses(mx: DnsReplies, hosts: readonly MailHost[]): readonly NamedAddress[] {
  return hosts.flatMap(({ exchange, addresses }) =>
    addresses.flatMap((address) => {
      const ip = parseNetwork(address);
      if (ip === null || confinementOf(address) !== null) return [];
      const ptr = findReply(mx, reverseName(ip), 'PTR');
      return ptr === undefined ? [] : [named(exchange.host, address, { ptr, mx })];
    }),
  );
}

function named(
  host: DnsName,
  address: string,
  { ptr, mx }: { readonly ptr: DnsReply; readonly mx: DnsReplies },
): NamedAddress {
  const names = ptr.records.flatMap((record) => (record.type === 'PTR' ? [record.target] : []));
  const type = address.includes(':') ? 'AAAA' : 'A';
  const forward = names.flatMap((name) => findReply(mx, name, type) ?? []);
  const base = { host, address, ptrName: ptr.question.name, names, replies: [ptr, ...forward] };
  if (!isKnown(ptr)) return { ...base, state: 'unknown' };
  if (names.length === 0) return { ...base, state: 'no-name' };
  if (addressesIn(forward).some((one) => plain(one) === plain(address))) return { ...base, state: 'confirmed' };
  // A name that was not asked, or could not be, may still be the one that leads back.
  return { ...base, state: forward.length < names.length || !forward.every(isKnown) ? 'unknown' : 'not-confirmed' };
}

/** One spelling for each address: IPv6 may be written in several. */
function plain(address: string): string {
  const ip = parseNetwork(address);
  return ip === null ? address : printIp(ip);
}
