// Whether a domain is verified in SES by itself or by a domain above it.
import type { DnsName } from '../../../shared/dns.ts';
import type { IdentityFeed } from '../../../shared/health/wiring.ts';
import { isWithin } from '../protocols/dns/name.ts';

export function isVerifiedAbove(domain: DnsName, feeds: readonly IdentityFeed[]): boolean {
  return feeds.some(
    ({ identity }) =>
      identity.kind === 'domain' &&
      // SES goes on as before while it looks for records that vanished.
      (identity.verification === 'SUCCESS' || identity.verification === 'TEMPORARY_FAILURE') &&
      isWithin(domain, identity.domain),
  );
}
