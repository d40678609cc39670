// What other identities of the account have to do with one: its domain's, its parent region's, its twins elsewhere.
import type { RelatedIdentities } from '../../../shared/artifacts.ts';
import type { AwsGap, RegionName } from '../../../shared/aws.ts';
import type { Evidence, Unreachable } from '../../../shared/evidence.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { isWithin } from '../protocols/dns/name.ts';

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

/** True where AWS was asked about this region: the profile may name only some of them. */
export function wasRegionRead(related: Evidence<RelatedIdentities>, region: RegionName): boolean {
  return related.from.some((source) => source.kind === 'aws' && source.call.region === region);
}
