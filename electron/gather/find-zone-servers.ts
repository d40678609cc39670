// Every address at which the zone of a name is served: parent zone -> NS set -> each IPv4 and IPv6 address.
import type { ZoneServer, ZoneServers } from '../../shared/artifacts.ts';
import { type DnsName, type DnsReferral, type DnsReply, isKnown } from '../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../shared/evidence.ts';
import { addressesIn } from '../engine/derive/mail-hosts.ts';
import { parentOf } from '../engine/protocols/dns/name.ts';
import { askDelegation, targetsOf } from './ask-delegation.ts';
import { findApex } from './find-apex.ts';
import type { GatherContext } from './gatherer.ts';

/** Eight servers with both families; more tell nothing new and cost their owners work. */
const maxAddresses = 16;

type World = Pick<GatherContext, 'ask' | 'clock'>;

/** Absent: no zone but the root's holds the name. Unreachable: which zone does, or who serves it, could not be found out. */
export async function findZoneServers(world: World, name: DnsName): Promise<Evidence<ZoneServers>> {
  const { ask, clock } = world;
  const found = await locate(ask, name);
  const atMs = clock.nowMs();
  if (found.zone === null) return unreachable(found.failed, found.replies, atMs);
  if (found.zone === '.') return { state: 'absent', atMs, from: found.replies.map(dnsSource) };
  const { zone, delegation } = found;
  const own = await ask({ name: zone, type: 'NS' });
  const listed = isKnown(own) ? targetsOf(own) : null;
  const delegated = delegation?.servers ?? null;
  const names = delegated !== null && delegated.length > 0 ? delegated : listed;
  const before = [...found.replies, own];
  if (names === null) return unreachable(own, before, atMs);
  const hosts = await Promise.all(
    [...new Set(names)].slice(0, maxAddresses).map((host) => addressesOf(ask, host, delegation?.glue ?? [])),
  );
  const servers = await Promise.all(
    chosen(hosts).map(async (server) => ({
      ...server,
      soa: await ask({ name: zone, type: 'SOA' }, { server: server.address, recurse: false }),
    })),
  );
  const withoutAddress = hosts.flatMap(({ host, addresses }) => (addresses.length === 0 ? [host] : []));
  const replies = [...before, ...hosts.flatMap((each) => each.replies), ...servers.map(({ soa }) => soa)];
  const value: ZoneServers = { zone, delegated, listed, servers, withoutAddress };
  return { state: 'seen', value, atMs, from: replies.map(dnsSource) };
}

function unreachable(reply: DnsReply, replies: readonly DnsReply[], atMs: number): Evidence<never> {
  return { state: 'unreachable', why: { kind: 'dns', reply }, atMs, from: replies.map(dnsSource) };
}

type Located =
  | { readonly zone: DnsName; readonly delegation: DnsReferral | null; readonly replies: readonly DnsReply[] }
  | { readonly zone: null; readonly failed: DnsReply; readonly replies: readonly DnsReply[] };

async function locate(ask: GatherContext['ask'], name: DnsName): Promise<Located> {
  const { zone, failed, replies } = await findApex(ask, name);
  if (failed !== null) return locateFromAbove(ask, name, { failed, replies });
  const above = parentOf(zone);
  const parent = above === null ? null : await findApex(ask, above);
  if (parent === null || parent.zone === null)
    return { zone, delegation: null, replies: [...replies, ...(parent?.replies ?? [])] };
  const { delegation, replies: asked } = await askDelegation(ask, zone, parent.zone);
  // One for a name between the two zones is not this zone's.
  const isOurs = delegation?.zone === zone || delegation?.zone === parent.zone;
  return { zone, delegation: isOurs ? delegation : null, replies: [...replies, ...parent.replies, ...asked] };
}

type Failure = { readonly failed: DnsReply; readonly replies: readonly DnsReply[] };

/** Where the resolver fails at the name, which may be why it is looked at, the parent's servers still know the zone. */
async function locateFromAbove(ask: GatherContext['ask'], name: DnsName, before: Failure): Promise<Located> {
  const { failed } = before;
  const above = parentOf(failed.question.name);
  if (above === null) return { zone: null, ...before };
  const parent = await findApex(ask, above);
  const known = [...before.replies, ...parent.replies];
  if (parent.failed !== null) {
    // SERVFAIL may go on up to the top of a zone whose servers are all broken; whoever hears nothing need not go on.
    const goesOn = parent.failed.outcome === 'servfail';
    return goesOn
      ? locateFromAbove(ask, name, { failed: parent.failed, replies: known })
      : { zone: null, failed, replies: known };
  }
  const { delegation, replies: asked } = await askDelegation(ask, name, parent.zone);
  const replies = [...known, ...asked];
  if (delegation === null) return { zone: null, failed, replies };
  if (delegation.zone !== parent.zone) return { zone: delegation.zone, delegation, replies };
  const itself = await locate(ask, parent.zone);
  return { ...itself, replies: [...replies, ...itself.replies] };
}

type Host = { readonly host: DnsName; readonly addresses: readonly string[]; readonly replies: readonly DnsReply[] };

async function addressesOf(ask: GatherContext['ask'], host: DnsName, glue: DnsReferral['glue']): Promise<Host> {
  const replies = await Promise.all([ask({ name: host, type: 'A' }), ask({ name: host, type: 'AAAA' })]);
  const found = addressesIn(replies);
  const given = glue.flatMap(({ name, address }) => (name === host ? [address] : []));
  return { host, addresses: [...new Set(found.length > 0 ? found : given)], replies };
}

/** First one address of each server, then another of each, and so on; listed by server. */
function chosen(hosts: readonly Host[]): readonly ZoneServer[] {
  const all = hosts.flatMap(({ host: name, addresses }) =>
    addresses.map((address, round) => ({ server: { name, address }, round })),
  );
  const taken = new Set(all.toSorted((a, b) => a.round - b.round).slice(0, maxAddresses));
  return all.filter((each) => taken.has(each)).map(({ server }) => server);
}
