// The names that IP addresses have, and whether these lead back (RFC 1912 2.1, forward-confirmed reverse DNS).
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { type DnsName, type DnsReply, isKnown } from '../../../shared/dns.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { confinementOf } from '../protocols/mx/address-reach.ts';
import { parseNetwork, printIp, reverseName } from '../protocols/spf/ip.ts';
import { addressesIn, type MailHost } from './mail-hosts.ts';

export type AddressName = {
  readonly address: string;
  readonly ptrName: DnsName;
  readonly names: readonly DnsName[];
  /** `not-confirmed`: it has names, and none of them leads back to the address. */
  readonly state: 'confirmed' | 'no-name' | 'not-confirmed' | 'unknown';
  readonly replies: readonly DnsReply[];
};

/** An address of an MX host. */
export type NamedAddress = AddressName & { readonly host: DnsName };

/** Every public address whose PTR was asked; the gatherer asks those of the first few addresses of a host. */
export function namedAddresses(mx: DnsReplies, hosts: readonly MailHost[]): readonly NamedAddress[] {
  return hosts.flatMap(({ exchange, addresses }) =>
    addresses.flatMap((address) => {
      const name = confinementOf(address) === null ? addressName(address, mx) : null;
      return name === null ? [] : [{ host: exchange.host, ...name }];
    }),
  );
}

/** Null for what is no address, or whose PTR was not asked. */
export function addressName(address: string, replies: DnsReplies): AddressName | null {
  const ip = parseNetwork(address);
  const ptr = ip === null ? undefined : findReply(replies, reverseName(ip), 'PTR');
  return ptr === undefined ? null : named(address, ptr, replies);
}

function named(address: string, ptr: DnsReply, replies: DnsReplies): AddressName {
  const names = ptr.records.flatMap((record) => (record.type === 'PTR' ? [record.target] : []));
  const type = address.includes(':') ? 'AAAA' : 'A';
  const forward = names.flatMap((name) => findReply(replies, name, type) ?? []);
  const base = { address, ptrName: ptr.question.name, names, replies: [ptr, ...forward] };
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
