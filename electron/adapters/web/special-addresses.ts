// The addresses that no link of a mail may make this program ask: the IANA special-purpose registries (RFC 6890), and what lies outside global unicast.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

type Family = 'ipv4' | 'ipv6';

/** First the narrow, then the wide: the name of the first that holds an address is told. */
const ranges: readonly (readonly [family: Family, net: string, prefix: number, name: string])[] = [
  ['ipv4', '0.0.0.0', 8, 'this network (RFC 791)'],
  ['ipv4', '10.0.0.0', 8, 'private (RFC 1918)'],
  ['ipv4', '100.64.0.0', 10, 'carrier-grade NAT (RFC 6598)'],
  ['ipv4', '127.0.0.0', 8, 'loopback (RFC 1122)'],
  ['ipv4', '169.254.0.0', 16, 'link-local (RFC 3927)'],
  ['ipv4', '172.16.0.0', 12, 'private (RFC 1918)'],
  ['ipv4', '192.0.0.0', 24, 'IETF protocols (RFC 6890)'],
  ['ipv4', '192.0.2.0', 24, 'documentation (RFC 5737)'],
  ['ipv4', '192.31.196.0', 24, 'AS112 (RFC 7535)'],
  ['ipv4', '192.52.193.0', 24, 'AMT (RFC 7450)'],
  ['ipv4', '192.88.99.0', 24, '6to4 relays (RFC 7526)'],
  ['ipv4', '192.168.0.0', 16, 'private (RFC 1918)'],
  ['ipv4', '192.175.48.0', 24, 'AS112 (RFC 7534)'],
  ['ipv4', '198.18.0.0', 15, 'benchmarking (RFC 2544)'],
  ['ipv4', '198.51.100.0', 24, 'documentation (RFC 5737)'],
  ['ipv4', '203.0.113.0', 24, 'documentation (RFC 5737)'],
  ['ipv4', '224.0.0.0', 4, 'multicast (RFC 5771)'],
  ['ipv4', '240.0.0.0', 4, 'reserved (RFC 1112)'],
  ['ipv6', '::', 128, 'unspecified (RFC 4291)'],
  ['ipv6', '::1', 128, 'loopback (RFC 4291)'],
  ['ipv6', '::ffff:0:0', 96, 'IPv4-mapped (RFC 4291)'],
  ['ipv6', '::', 96, 'IPv4-compatible (RFC 4291)'],
  ['ipv6', '64:ff9b::', 96, 'NAT64 (RFC 6052)'],
  ['ipv6', '64:ff9b:1::', 48, 'NAT64 (RFC 8215)'],
  ['ipv6', '100::', 64, 'discard-only (RFC 6666)'],
  ['ipv6', '2001::', 32, 'Teredo (RFC 4380)'],
  ['ipv6', '2001::', 23, 'IETF protocols (RFC 2928)'],
  ['ipv6', '2001:db8::', 32, 'documentation (RFC 3849)'],
  ['ipv6', '2002::', 16, '6to4 (RFC 3056)'],
  ['ipv6', '2620:4f:8000::', 48, 'AS112 (RFC 7534)'],
  ['ipv6', '3fff::', 20, 'documentation (RFC 9637)'],
  ['ipv6', '5f00::', 16, 'segment routing (RFC 9602)'],
  ['ipv6', 'fc00::', 7, 'unique local (RFC 4193)'],
  ['ipv6', 'fe80::', 10, 'link-local (RFC 4291)'],
  ['ipv6', 'fec0::', 10, 'site-local (RFC 3879)'],
  ['ipv6', 'ff00::', 8, 'multicast (RFC 4291)'],
];

const lists = ranges.map(([family, net, prefix, name]) => ({ family, name, holds: listOf(family, net, prefix) }));
const globalUnicast = listOf('ipv6', '2000::', 3);

/** The range that forbids an address, null where it is public. `address`: as DNS or a URL gives it, without brackets. */
export function guardedRange(address: string): string | null {
  const family = familyOf(address);
  if (family === null) return 'no IP address';
  // BlockList also finds an IPv4-mapped address in the ranges of IPv4, which is no reason to let it pass the others.
  const found = lists.find((each) => each.family === family && each.holds.check(address, family));
  if (found !== undefined) return found.name;
  return family === 'ipv6' && !globalUnicast.check(address, family) ? 'not global unicast (RFC 4291)' : null;
}

function familyOf(address: string): Family | null {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) && !address.includes('%') ? 'ipv6' : null;
}

function listOf(family: Family, net: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(net, prefix, family);
  return list;
}
