// Which addresses the internet can never reach (RFC 6890).
import ipaddr from 'ipaddr.js';

/**
 * Why an address cannot be reached from outside, null where it can. Addresses for documentation (RFC 5737, RFC 3849) are left
 * out on purpose: they stand in for public ones wherever a zone is an example.
 */
export type Confined = 'private' | 'loopback' | 'link-local' | 'shared' | 'multicast' | 'unspecified';

const byRange: { readonly [range: string]: Confined } = {
  private: 'private',
  uniqueLocal: 'private',
  loopback: 'loopback',
  linkLocal: 'link-local',
  carrierGradeNat: 'shared',
  multicast: 'multicast',
  broadcast: 'multicast',
  unspecified: 'unspecified',
};

export function confinementOf(address: string): Confined | null {
  if (!ipaddr.isValid(address)) return null;
  // An IPv4 address inside an IPv6 one (::ffff:10.0.0.1) is reached as IPv4.
  return byRange[ipaddr.process(address).range()] ?? null;
}
