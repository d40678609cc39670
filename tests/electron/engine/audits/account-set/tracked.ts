// A set with a tracking domain and what DNS says of it, for the tests of the audits that judge where it leads.
import type { RegionEvidence } from '../../../../../electron/engine/health/known-of.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { SesConfigurationSet } from '../../../../../shared/ses.ts';
import { address, answer, nxdomain, timeout } from '../../../../fakes/dns-reply.ts';
import { exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { wired, wiringEvidence } from '../../../../fakes/region-wiring.ts';

const domain = 'click.shop.example';

export function alias(target: string): readonly DnsReply[] {
  const a = { ...address(domain, '192.0.2.9'), chain: [target] };
  return [answer(domain, 'CNAME', [{ name: domain, type: 'CNAME', ttlSeconds: 300, target }]), a];
}

export const trackingNowhere = [nxdomain(domain, 'CNAME'), nxdomain(domain, 'A'), nxdomain(domain, 'AAAA')];
export const trackingUnasked = [timeout(domain, 'CNAME'), timeout(domain, 'A'), timeout(domain, 'AAAA')];

export function tracked(
  replies: readonly DnsReply[],
  change: Partial<SesConfigurationSet> = {},
): RegionEvidence & ReturnType<typeof wiringEvidence> {
  const regionTracking = seen([{ domain, replies }]);
  return {
    ...wiringEvidence({ regionSets: wired(exampleSet({ trackingDomain: domain, ...change })) }),
    regionTracking,
  };
}
