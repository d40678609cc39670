// The two kinds of Amazon SES hosts that MX records name, and the region in them.
import type { DnsName } from '../../../../shared/dns.ts';

/** A region's name, such as us-east-1 or us-gov-west-1. */
const region = '([a-z]{2}(?:-[a-z]+)+-\\d)';
const inbound = new RegExp(`^inbound-smtp\\.${region}\\.amazonaws\\.com$`, 'u');
const feedback = new RegExp(`^feedback-smtp\\.${region}\\.amazonses\\.com$`, 'u');

/** The region where SES receives mail at this host, null for any other host. */
export function sesInboundRegion(host: DnsName): string | null {
  return inbound.exec(host)?.[1] ?? null;
}

/** The region whose bounces SES takes at this host: the MX of a custom MAIL FROM domain. */
export function sesFeedbackRegion(host: DnsName): string | null {
  return feedback.exec(host)?.[1] ?? null;
}

export function feedbackHost(regionName: string): DnsName {
  return `feedback-smtp.${regionName}.amazonses.com`;
}
