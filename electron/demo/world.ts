// All zones of a demo world as one tree of names, ready to be asked.
import { isWithin, parentOf } from '../engine/protocols/dns/name.ts';
import type { DnsName, DnsRecord, SoaRecord } from '../../shared/dns.ts';
import type { Behaviour, Story, Zone } from './zone/read-zone.ts';

export type World = {
  readonly stories: readonly Story[];
  /** Every name that exists, empty non-terminals included (RFC 4592 2.2.2), with the records it owns. */
  readonly names: ReadonlyMap<DnsName, readonly DnsRecord[]>;
  readonly apexes: ReadonlyMap<DnsName, SoaRecord>;
  readonly misbehaving: ReadonlyMap<DnsName, Behaviour>;
};

export function assembleWorld(zones: readonly Zone[]): World {
  const records = zones.flatMap((zone) => zone.records);
  const apexes = new Map(records.flatMap((record) => (record.type === 'SOA' ? [[record.name, record] as const] : [])));
  const names = new Map<DnsName, DnsRecord[]>();
  for (const record of records) {
    for (const name of upToWorldsEdge(record.name, apexes)) names.set(name, names.get(name) ?? []);
    const owned = names.get(record.name);
    if (owned === undefined) throw new Error(`${record.name} lies in no zone: its file has no SOA above it`);
    owned.push(record);
  }
  return {
    stories: zones.flatMap(({ story }) => (story === null ? [] : [story])),
    names,
    apexes,
    misbehaving: new Map(zones.flatMap((zone) => zone.misbehaving.map(({ name, behaviour }) => [name, behaviour]))),
  };
}

/** The name and its ancestors as far as the world reaches. */
function upToWorldsEdge(name: DnsName, apexes: ReadonlyMap<DnsName, SoaRecord>): readonly DnsName[] {
  const reached = [...apexes.keys()];
  return ancestry(name).filter((ancestor) => reached.some((apex) => isWithin(ancestor, apex)));
}

/** The name, its parent, and so on; the root is left out. */
export function ancestry(name: DnsName): readonly DnsName[] {
  const found: DnsName[] = [];
  for (let rest: DnsName | null = name; rest !== null && rest !== '.'; rest = parentOf(rest)) found.push(rest);
  return found;
}

/** The SOA of the zone that a name lies in, null outside the world. */
export function zoneOf(world: World, name: DnsName): SoaRecord | null {
  const apex = ancestry(name).find((ancestor) => world.apexes.has(ancestor));
  return apex === undefined ? null : (world.apexes.get(apex) ?? null);
}
