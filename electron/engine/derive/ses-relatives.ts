// What other identities of the account have to do with one: its domain's, its parent region's, its twins elsewhere.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import type { Evidence, Unreachable } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { isWithin } from '../protocols/dns/name.ts';
import { parseDkimOrigin } from '../protocols/ses/dkim-origin.ts';

/** The verified domain that an address belongs to, in its own region: the domain itself, else the nearest above it. */
export function domainIdentityOf(
  { domain, region }: SesIdentity,
  { identities }: RelatedIdentities,
): SesIdentity | null {
  const above = identities.filter(
    (other) =>
      other.kind === 'domain' &&
      other.region === region &&
      other.verification === 'SUCCESS' &&
      isWithin(domain, other.domain),
  );
  return above.toSorted((a, b) => b.domain.length - a.domain.length)[0] ?? null;
}

/** The same domain in other regions. */
export function twinsOf({ name, region }: SesIdentity, { identities }: RelatedIdentities): readonly SesIdentity[] {
  return identities.filter((other) => other.name === name && other.region !== region);
}

/** What kept the identities of a region from being read; without it, absence there is certain. */
export function gapsOf({ gaps }: RelatedIdentities, region: RegionName): readonly Unreachable[] {
  return gaps
    .filter((gap) => gap.region === region)
    .map(({ failure }: AwsGap) => ({ kind: 'aws', failure, call: null }));
}

/** The region whose keys are replicated here (Deterministic Easy DKIM), null where the keys are the identity's own. */
export function parentRegion({ dkim, region }: SesIdentity): RegionName | null {
  const origin = parseDkimOrigin(dkim.origin);
  return origin.kind === 'replica' && origin.region !== region ? origin.region : null;
}

/** The identity whose keys are replicated: where it is, or what is known of its absence. */
export type Parent =
  | { readonly state: 'none' }
  | { readonly state: 'here'; readonly identity: SesIdentity }
  | { readonly state: 'missing'; readonly region: RegionName }
  /** AWS was not asked about the region. */
  | { readonly state: 'unread'; readonly region: RegionName }
  | { readonly state: 'unknown'; readonly whys: readonly Unreachable[] };

export function parentOf(identity: SesIdentity, related: Evidence<RelatedIdentities>): Parent {
  const region = parentRegion(identity);
  if (region === null) return { state: 'none' };
  if (related.state === 'unreachable') return { state: 'unknown', whys: [related.why] };
  const value = related.state === 'seen' ? related.value : { identities: [], gaps: [] };
  const parent = twinsOf(identity, value).find((twin) => twin.region === region);
  if (parent !== undefined) return { state: 'here', identity: parent };
  const whys = gapsOf(value, region);
  if (whys.length > 0) return { state: 'unknown', whys };
  return { state: wasRead(related, region) ? 'missing' : 'unread', region };
}

function wasRead({ from }: Evidence<RelatedIdentities>, region: RegionName): boolean {
  return from.some((source) => source.kind === 'aws' && source.call.region === region);
}
