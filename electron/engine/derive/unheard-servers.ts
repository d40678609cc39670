// Servers of a zone that said nothing about it, at any of their addresses: what they hold may be anything.
import type { ZoneServers } from '../../../shared/artifacts.ts';
import { type DnsReply, isKnown } from '../../../shared/dns.ts';

/** One address that cannot be reached from here says nothing where another of the same server answers. */
export function unheardServers({ servers }: ZoneServers): readonly DnsReply[] {
  const heard = new Set(servers.filter(({ soa }) => isKnown(soa)).map(({ name }) => name));
  return servers.filter(({ name }) => !heard.has(name)).map(({ soa }) => soa);
}
