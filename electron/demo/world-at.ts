// The world as one of its name servers sees it: the zones it answers for, with what it says otherwise, and where it points.
import { isWithin } from '../engine/protocols/dns/name.ts';
import type { DnsName, DnsRecord } from '../../shared/dns.ts';
import { ancestry, type Cut, cutAbove, listedServers, treeOf, type World, zoneOf } from './world.ts';
import type { ServerSection } from './zone/read-zone.ts';

type AddressRecord = Extract<DnsRecord, { readonly address: string }>;

/** What a parent zone says about its delegations is kept for two days, as at most registries. */
const delegationTtlSeconds = 172_800;

export function worldAt(world: World, host: DnsName): World {
  const section = world.sections.get(host) ?? { host, records: [], absent: [], misbehaving: [] };
  const hosted = new Set([...world.apexes.keys()].filter((zone) => listedServers(world, zone).includes(host)));
  const kept = [...world.names.values()].flat().filter((record) => {
    const zone = zoneOf(world, record.name);
    return zone !== null && hosted.has(zone.name) && !isOverruled(record, section);
  });
  const tree = treeOf([...kept, ...section.records]);
  const cuts = cutsBelow(world, tree.apexes);
  const isOurs = (name: DnsName): boolean => zoneOf(tree, name) !== null && cutAbove({ ...tree, cuts }, name) === null;
  const misbehaving = [
    ...[...world.misbehaving].filter(([name]) => isOurs(name)),
    ...section.misbehaving.map(({ name, behaviour }) => [name, behaviour] as const),
  ];
  return { ...world, ...tree, host, cuts, misbehaving: new Map(misbehaving) };
}

/** Every name server that the world names, with its addresses. */
export function nameServersOf(world: World): ReadonlyMap<DnsName, readonly string[]> {
  const hosts = new Set([
    ...[...world.apexes.keys()].flatMap((zone) => listedServers(world, zone)),
    ...[...world.delegations.values()].flat(),
    ...world.sections.keys(),
  ]);
  return new Map([...hosts].map((host) => [host, addressesOf(world, host).map(({ address }) => address)]));
}

function isOverruled({ name, type }: DnsRecord, { records, absent }: ServerSection): boolean {
  return (
    records.some((record) => record.name === name && record.type === type) ||
    absent.some((gone) => gone.name === name && (gone.type === null || gone.type === type))
  );
}

/** All zones that other servers answer for; a parent knows the addresses of those whose names lie in it. */
function cutsBelow(world: World, hosted: World['apexes']): ReadonlyMap<DnsName, Cut> {
  const zones = new Set([...world.apexes.keys(), ...world.delegations.keys()]);
  const cuts = new Map<DnsName, Cut>();
  for (const zone of zones) {
    const parent = ancestry(zone)
      .slice(1)
      .find((ancestor) => hosted.has(ancestor));
    if (hosted.has(zone) || parent === undefined) continue;
    const servers = world.delegations.get(zone) ?? listedServers(world, zone);
    const known = servers.filter((server) => isWithin(server, parent));
    cuts.set(zone, {
      servers: servers.map((target) => ({ name: zone, type: 'NS', ttlSeconds: delegationTtlSeconds, target })),
      glue: known.flatMap((server) => addressesOf(world, server)),
    });
  }
  return cuts;
}

function addressesOf(world: World, host: DnsName): readonly AddressRecord[] {
  return (world.names.get(host) ?? []).flatMap((record) =>
    record.type === 'A' || record.type === 'AAAA' ? [record] : [],
  );
}
