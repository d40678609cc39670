// Records as one types them into a DNS panel: name, type, TTL and value, with the zone in the name or without.
import { labelsOf } from '../protocols/dns/name.ts';
import type { DnsName } from '../../../shared/dns.ts';
import type { WantedRecord } from '../../../shared/publish.ts';

/** Panels that append the zone by themselves want the part before it, and `@` for the zone itself. */
export function relativeName(name: DnsName, zone: DnsName): string {
  if (name === zone) return '@';
  return name.endsWith(`.${zone}`) ? labelsOf(name).slice(0, -labelsOf(zone).length).join('.') : name;
}

export function printPanel(records: readonly WantedRecord[], zone: DnsName | null): string {
  const blocks = records.map(({ record: { name, type, ttlSeconds, value } }) => {
    const [preference, exchange] = type === 'MX' ? value.split(' ') : [];
    const data =
      exchange === undefined
        ? [['Value', value]]
        : [
            ['Priority', preference],
            ['Value', exchange],
          ];
    const lines = [
      ['Name', zone === null ? name : relativeName(name, zone)],
      ['Type', type],
      ['TTL', ttlSeconds],
      ...data,
    ];
    return lines.map(([label, text]) => `${`${label}:`.padEnd(10)}${text}`).join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
