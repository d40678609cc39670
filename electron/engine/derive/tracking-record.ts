// The CNAME record that a tracking domain should have, in place of what it has.
import type { RegionName } from '../../../shared/aws.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { trackingHost } from '../protocols/ses/tracking-host.ts';
import { curedTtlSeconds } from './cured-ttl.ts';
import type { TrackingLead } from './tracking-domain.ts';

export function trackingRecord(
  { domain, lead }: { readonly domain: DnsName; readonly lead: TrackingLead },
  region: RegionName,
): RecordToPublish {
  const record = {
    kind: 'record-to-publish',
    name: domain,
    type: 'CNAME',
    value: trackingHost(region),
    ttlSeconds: curedTtlSeconds,
  } as const;
  return lead.kind === 'tracker' ? { ...record, act: 'replace', instead: lead.host } : { ...record, act: 'add' };
}
