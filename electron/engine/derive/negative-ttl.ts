// How long "there is no such record" may be remembered by resolvers after the record was published.
import type { ZoneServers } from '../../../shared/artifacts.ts';
import type { DnsReply, SoaRecord } from '../../../shared/dns.ts';

/** RFC 2308 5: the lesser of the SOA record's own TTL and its MINIMUM field. */
export function negativeTtlSeconds({ ttlSeconds, minimumSeconds }: SoaRecord): number {
  return Math.min(ttlSeconds, minimumSeconds);
}

export function soaIn({ records, negativeSoa }: DnsReply): SoaRecord | null {
  return records.find((record): record is SoaRecord => record.type === 'SOA') ?? negativeSoa;
}

/** The longest among the zone's servers; null where none told its SOA. */
export function zoneNegativeTtlSeconds({ servers }: ZoneServers): number | null {
  const ttls = servers.flatMap(({ soa }) => {
    const record = soaIn(soa);
    return record === null ? [] : [negativeTtlSeconds(record)];
  });
  return ttls.length === 0 ? null : Math.max(...ttls);
}
