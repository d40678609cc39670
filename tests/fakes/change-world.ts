// A demo world with some records more or less, as after the owner of a zone has published what a finding says.
import { printValue, readPublished } from '../../electron/demo/published-record.ts';
import { lookUp } from '../../electron/demo/look-up.ts';
import { ancestry, type World } from '../../electron/demo/world.ts';
import { isWithin } from '../../electron/engine/protocols/dns/name.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsName, DnsRecord } from '../../shared/dns.ts';

type Names = ReadonlyMap<DnsName, readonly DnsRecord[]>;

/** The world with these records beside its own; their names come to exist, with all that stand above them. */
export function withRecords(world: World, records: readonly DnsRecord[]): World {
  const names = new Map(world.names);
  for (const record of records) {
    for (const name of ancestry(record.name)) if (!names.has(name)) names.set(name, []);
    names.set(record.name, [...(names.get(record.name) ?? []), record]);
  }
  const soas = records.flatMap((record) => (record.type === 'SOA' ? [[record.name, record] as const] : []));
  return { ...world, names, apexes: new Map([...world.apexes, ...soas]) };
}

/** Publishes one record; refuses where what it takes away is not there, or where it would stand beside a CNAME. */
export function publish(world: World, record: RecordToPublish): World {
  const gone = record.act === 'remove' ? record.value : record.instead;
  // What a wildcard says at a name is replaced there by a record of the name's own (RFC 4592 2.2.1).
  const isMade = record.act === 'replace' && (world.names.get(record.name) ?? []).length === 0;
  const cleared =
    gone === undefined || (isMade && saysByWildcard(world, record, gone)) ? world : withoutRecord(world, record, gone);
  if (record.act === 'remove') return cleared;
  const neighbours = cleared.names.get(record.name) ?? [];
  const clash = neighbours.some(({ type }) => (type === 'CNAME') !== (record.type === 'CNAME'));
  if (clash && neighbours.length > 0) throw new Error(`${record.type} ${record.name} would stand beside a CNAME`);
  if (neighbours.some((found) => found.type === record.type && printValue(found) === record.value))
    throw new Error(`${record.type} ${record.name} ${record.value} stands there already`);
  return withRecords(cleared, [readPublished(record)]);
}

function saysByWildcard(world: World, { name, type }: RecordToPublish, value: string): boolean {
  const said = type === 'TXT' ? (lookUp(world, { name, type })?.answers ?? []) : [];
  return said.some((record) => printValue(record) === value);
}

function withoutRecord(world: World, { name, type }: RecordToPublish, value: string): World {
  const owned = world.names.get(name) ?? [];
  const kept = owned.filter((record) => record.type !== type || printValue(record) !== value);
  if (kept.length === owned.length) throw new Error(`${type} ${name} ${value} is not there to be taken away`);
  return { ...world, names: pruned(new Map([...world.names, [name, kept]]), name) };
}

/** A name without records exists only as long as others stand below it (RFC 8020). */
function pruned(names: Map<DnsName, readonly DnsRecord[]>, name: DnsName): Names {
  for (const place of ancestry(name)) {
    const isUsed = (names.get(place) ?? []).length > 0;
    if (isUsed || [...names.keys()].some((other) => other !== place && isWithin(other, place))) return names;
    names.delete(place);
  }
  return names;
}
