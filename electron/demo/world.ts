// All zones of a demo world as one tree of names, ready to be asked.
import { parentOf } from '../engine/protocols/dns/name.ts';
import type { DnsName, DnsRecord, SoaRecord } from '../../shared/dns.ts';
import type { Behaviour, Delegation, ServerSection, Story, Zone } from './zone/read-zone.ts';

/** The names of some zones. */
export type NameTree = {
  /** Every name that exists, empty non-terminals included (RFC 4592 2.2.2), with the records it owns. */
  readonly names: ReadonlyMap<DnsName, readonly DnsRecord[]>;
  readonly apexes: ReadonlyMap<DnsName, SoaRecord>;
};

/** Where a name server points for a zone that others answer for: NS records, and the addresses it knows for them. */
export type Cut = { readonly servers: readonly DnsRecord[]; readonly glue: readonly DnsRecord[] };

export type World = NameTree & {
  readonly stories: readonly Story[];
  readonly misbehaving: ReadonlyMap<DnsName, Behaviour>;
  /** The name server through whose eyes the world is seen; null: as a resolver sees it, whole. */
  readonly host: DnsName | null;
  /** The zones that this name server hands on to others; none where the world is seen whole. */
  readonly cuts: ReadonlyMap<DnsName, Cut>;
  /** What single name servers say otherwise, by their names. */
  readonly sections: ReadonlyMap<DnsName, ServerSection>;
  /** Zones whose parent names other servers than they themselves do. */
  readonly delegations: ReadonlyMap<DnsName, Delegation['servers']>;
};

export function assembleWorld(zones: readonly Zone[]): World {
  const world: World = {
    ...treeOf(zones.flatMap((zone) => zone.records)),
    stories: zones.flatMap(({ story }) => (story === null ? [] : [story])),
    misbehaving: new Map(zones.flatMap((zone) => zone.misbehaving.map(({ name, behaviour }) => [name, behaviour]))),
    host: null,
    cuts: new Map(),
    sections: joined(zones.flatMap((zone) => zone.sections)),
    delegations: new Map(zones.flatMap((zone) => zone.delegations.map(({ zone: name, servers }) => [name, servers]))),
  };
  for (const section of world.sections.values()) checkSection(world, section);
  return world;
}

/** The tree that these records make; each must lie in a zone, which begins with its SOA. */
export function treeOf(records: readonly DnsRecord[]): NameTree {
  const apexes = new Map(records.flatMap((record) => (record.type === 'SOA' ? [[record.name, record] as const] : [])));
  const names = new Map<DnsName, DnsRecord[]>();
  for (const record of records) {
    for (const name of upToWorldsEdge(record.name, apexes)) names.set(name, names.get(name) ?? []);
    const owned = names.get(record.name);
    if (owned === undefined) throw new Error(`${record.name} lies in no zone: its file has no SOA above it`);
    owned.push(record);
  }
  return { names, apexes };
}

/** One section a server, whatever the files they stand in. */
function joined(sections: readonly ServerSection[]): ReadonlyMap<DnsName, ServerSection> {
  const byHost = new Map<DnsName, ServerSection>();
  for (const { host, records, absent, misbehaving } of sections) {
    const before = byHost.get(host);
    byHost.set(host, {
      host,
      records: [...(before?.records ?? []), ...records],
      absent: [...(before?.absent ?? []), ...absent],
      misbehaving: [...(before?.misbehaving ?? []), ...misbehaving],
    });
  }
  return byHost;
}

/** A server that a zone does not list says something about it only if it has a zone of its own to say it in. */
function checkSection(world: World, { host, records }: ServerSection): void {
  const own = new Set(records.filter(({ type }) => type === 'SOA').map(({ name }) => name));
  for (const { name } of records) {
    const apex = ancestry(name).find((ancestor) => own.has(ancestor) || world.apexes.has(ancestor));
    if (apex === undefined || (!own.has(apex) && !listedServers(world, apex).includes(host)))
      throw new Error(`${host} says something about ${name}, but the zone does not list it and its section has no SOA`);
  }
}

/** The name and its ancestors as far as the world reaches: up to the highest zone above it. */
function upToWorldsEdge(name: DnsName, apexes: ReadonlyMap<DnsName, SoaRecord>): readonly DnsName[] {
  const lineage = ancestry(name);
  return lineage.slice(0, lineage.findLastIndex((ancestor) => apexes.has(ancestor)) + 1);
}

/** The name, its parent, and so on; the root is left out. */
export function ancestry(name: DnsName): readonly DnsName[] {
  const found: DnsName[] = [];
  for (let rest: DnsName | null = name; rest !== null && rest !== '.'; rest = parentOf(rest)) found.push(rest);
  return found;
}

/** The SOA of the zone that a name lies in, null outside the world. */
export function zoneOf(world: Pick<World, 'apexes'>, name: DnsName): SoaRecord | null {
  const apex = ancestry(name).find((ancestor) => world.apexes.has(ancestor));
  return apex === undefined ? null : (world.apexes.get(apex) ?? null);
}

/** The highest cut between a name and the zone it would lie in: who hands that on answers for nothing below. */
export function cutAbove(world: Pick<World, 'apexes' | 'cuts'>, name: DnsName): Cut | null {
  const lineage = ancestry(name);
  const depth = lineage.findIndex((ancestor) => world.apexes.has(ancestor));
  const cut = lineage.slice(0, Math.max(0, depth)).findLast((ancestor) => world.cuts.has(ancestor));
  return cut === undefined ? null : (world.cuts.get(cut) ?? null);
}

/** The servers in a zone's own NS records. */
export function listedServers(world: Pick<World, 'names'>, zone: DnsName): readonly DnsName[] {
  return (world.names.get(zone) ?? []).flatMap((record) => (record.type === 'NS' ? [record.target] : []));
}
