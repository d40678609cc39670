// The servers to ask about a name of the domain: those of its zone, or of a zone of its own that was cut out of it.
import type { ZoneServer } from '../../shared/artifacts.ts';
import type { DnsName, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { dnsSource, type Source } from '../../shared/evidence.ts';
import { findApex } from './find-apex.ts';
import { findZoneServers } from './find-zone-servers.ts';
import type { GatherContext } from './gatherer.ts';

export type HoldingServers = {
  /** Null where it could not be found out. */
  readonly zone: DnsName | null;
  readonly servers: readonly ZoneServer[];
  /** What was asked beyond the artifact `zoneServers`. */
  readonly from: readonly Source[];
};

export async function serversHolding(context: GatherContext, name: DnsName): Promise<HoldingServers> {
  const [usual, apex] = await Promise.all([context.get('zoneServers'), findApex(context.ask, name)]);
  // Where the resolver cannot tell, the domain's own servers are the better guess.
  const isUsual = apex.zone === null || (usual.state === 'seen' && usual.value.zone === apex.zone);
  const found = isUsual ? usual : await findZoneServers(context, name);
  const from = [...apex.replies.map(dnsSource), ...(isUsual ? [] : found.from)];
  if (found.state !== 'seen') return { zone: apex.zone, servers: [], from };
  const servers = found.value.servers.map(({ name: host, address }) => ({ name: host, address }));
  return { zone: found.value.zone, servers, from };
}

/** Asks one server what it holds itself, or, for null, the resolver. */
export function askerAt(
  { ask }: GatherContext,
  server: ZoneServer | null,
): (question: DnsQuestion) => Promise<DnsReply> {
  if (server === null) return (question) => ask(question);
  return (question) => ask(question, { server: server.address, recurse: false });
}
