// Records published in a demo world while it is served: the zone's serial rises, and each of its servers has them.
import { normalName } from '../engine/protocols/dns/name.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsName, DnsRecord, SoaRecord } from '../../shared/dns.ts';
import { printValue, readPublished } from './published-record.ts';
import { listedServers, treeOf, type World, zoneOf } from './world.ts';
import type { ServerSection } from './zone/read-zone.ts';

export function publishRecords(world: World, published: readonly RecordToPublish[]): World {
  return published.reduce(publishRecord, world);
}

function publishRecord(world: World, published: RecordToPublish): World {
  const name = normalName(published.name);
  const zone = zoneOf(world, name);
  if (zone === null) throw new Error(`${name} lies in no zone of the demo world`);
  const others = [...world.names].flatMap(([owner, owned]) => (owner === name ? [] : owned));
  const records = [...others, ...afterwards(world.names.get(name) ?? [], published)];
  const tree = treeOf(records.map((record) => (isSoaOf(record, zone.name) ? raised(record) : record)));
  return { ...world, ...tree, sections: withoutDissent(world, zone.name, name) };
}

function isSoaOf(record: DnsRecord, zone: DnsName): record is SoaRecord {
  return record.type === 'SOA' && record.name === zone;
}

/** RFC 1982: the serial comes round at 2^32. */
function raised(soa: SoaRecord): SoaRecord {
  return { ...soa, serial: (soa.serial + 1) >>> 0 };
}

/** The records of the name once this one is published; what cannot stand beside it goes (RFC 2181 10.1). */
function afterwards(owned: readonly DnsRecord[], published: RecordToPublish): readonly DnsRecord[] {
  const { act, instead, type, value } = published;
  const isGone = (record: DnsRecord): boolean => {
    const says = printValue(record);
    if (act !== 'remove' && (type === 'CNAME' || record.type === 'CNAME')) return true;
    if (record.type !== type) return false;
    return says === value || (act === 'replace' && (instead === undefined || says === instead));
  };
  const kept = owned.filter((record) => !isGone(record));
  return act === 'remove' ? kept : [...kept, readPublished(published)];
}

/** The servers of the zone take over what it says about the name; one that only the parent names belongs to others. */
function withoutDissent(world: World, zone: DnsName, name: DnsName): World['sections'] {
  const listed = listedServers(world, zone);
  const isSettled = (about: { readonly name: DnsName; readonly type: string | null }): boolean =>
    about.name === name || (about.name === zone && about.type === 'SOA');
  const settle = (section: ServerSection): ServerSection => ({
    ...section,
    records: section.records.filter((record) => !isSettled(record)),
    absent: section.absent.filter((gone) => !isSettled(gone)),
  });
  return new Map(
    [...world.sections].map(([host, section]) => [host, listed.includes(host) ? settle(section) : section]),
  );
}
