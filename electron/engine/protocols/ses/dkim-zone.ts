// The zones in which Amazon SES publishes the keys of Easy DKIM: one that most regions share, and regional ones.
import type { RegionName } from '../../../../shared/aws.ts';
import type { DnsName } from '../../../../shared/dns.ts';

export const sharedDkimZone: DnsName = 'dkim.amazonses.com';

/** AWS General Reference, "Amazon SES endpoints and quotas": regions with a DKIM domain of their own. */
const regionsWithZone: ReadonlySet<RegionName> = new Set([
  'af-south-1',
  'ap-northeast-3',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'il-central-1',
  'me-central-1',
  'us-gov-east-1',
]);

/** What the table says; where SES tells its `SigningHostedZone`, that decides. */
export function regionalDkimZone(region: RegionName): DnsName {
  return regionsWithZone.has(region) ? `dkim.${region}.amazonses.com` : sharedDkimZone;
}

/** The region in the name of a regional zone; null for the shared zone and for any other name. */
export function dkimZoneRegion(zone: DnsName): RegionName | null {
  return /^dkim\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonses\.com$/u.exec(zone)?.[1] ?? null;
}

/** True for a zone of SES with DKIM keys, whichever region's it is. */
export function isDkimZone(zone: DnsName): boolean {
  return zone === sharedDkimZone || dkimZoneRegion(zone) !== null;
}
