// Where a custom tracking domain leads: to the tracker of a region, to something in front of it, or nowhere.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { type DnsName, type DnsReply, isKnown } from '../../../shared/dns.ts';
import { trackingRegion } from '../protocols/ses/tracking-host.ts';

export type TrackingLead =
  | { readonly kind: 'tracker'; readonly region: RegionName; readonly host: DnsName }
  /** An alias to, or addresses of, something else: a CDN in front of the tracker, or a mistake that DNS does not show. */
  | { readonly kind: 'elsewhere'; readonly host: DnsName | null }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'unknown' };

/** `replies` is the artifact trackingReplies: CNAME, A, AAAA of the name. */
export function trackingLead(replies: DnsReplies): TrackingLead {
  const targets = [...new Set(replies.flatMap((reply) => [...aliasesIn(reply), ...reply.chain]))];
  const host = targets.find((target) => trackingRegion(target) !== null) ?? null;
  const region = host === null ? null : trackingRegion(host);
  if (host !== null && region !== null) return { kind: 'tracker', region, host };
  const addresses = replies.filter(({ question }) => question.type === 'A' || question.type === 'AAAA');
  if (addresses.some(({ outcome }) => outcome === 'answer')) return { kind: 'elsewhere', host: targets[0] ?? null };
  return addresses.length > 0 && addresses.every(isKnown) ? { kind: 'nowhere' } : { kind: 'unknown' };
}

function aliasesIn({ records }: DnsReply): readonly DnsName[] {
  return records.flatMap((record) => (record.type === 'CNAME' ? [record.target] : []));
}
