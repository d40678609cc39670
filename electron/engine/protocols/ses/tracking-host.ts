// The hosts that Amazon SES counts opens and clicks with, and the region in their names.
import type { RegionName } from '../../../../shared/aws.ts';
import type { DnsName } from '../../../../shared/dns.ts';

/** SES developer guide, "Configuring custom domains to handle open and click tracking". */
export function trackingHost(region: RegionName): DnsName {
  return `r.${region}.awstrack.me`;
}

/** The region that counts at this host, null for any other host. */
export function trackingRegion(host: DnsName): RegionName | null {
  return /^r\.([a-z]{2}(?:-[a-z]+)+-\d)\.awstrack\.me$/u.exec(host)?.[1] ?? null;
}
