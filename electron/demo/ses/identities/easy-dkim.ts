// Easy DKIM as SES hands it out: the three tokens, and the zone that their records point to.
import type { DnsName } from '../../../../shared/dns.ts';
import type { IdentityState } from '../state/identity-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import { seededText } from '../state/seeded-text.ts';

type Place = { readonly accountId: string; readonly region: string };

/** Always the same for the same account, region and domain, as with SES. */
export function easyDkimTokens({ accountId, region }: Place, domain: DnsName): readonly string[] {
  return [1, 2, 3].map((ordinal) => seededText(`${accountId} ${region} ${domain} ${ordinal}`, 32));
}

/** AWS General Reference, "DKIM domains". */
const regionsWithOwnZone: readonly string[] = [
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
];

export function signingHostedZoneOf(region: string): DnsName {
  return regionsWithOwnZone.includes(region) ? `dkim.${region}.amazonses.com` : 'dkim.amazonses.com';
}

const replicaOrigin = /^AWS_SES_([A-Z]{2}(?:_GOV)?_[A-Z]+_\d)$/u;

/** The region that the keys are replicated from (DEED); null where they are not. */
export function parentRegionOf(origin: string): string | null {
  return replicaOrigin.exec(origin)?.[1]?.toLowerCase().replaceAll('_', '-') ?? null;
}

export type ParentFound =
  | { readonly ok: true; readonly parent: IdentityState }
  /** `VerificationInfo.ErrorType` */
  | { readonly ok: false; readonly errorType: string };

/** SES developer guide, "Using Deterministic Easy DKIM (DEED)". */
export function findParent(
  site: Site,
  replica: Place & { readonly name: string; readonly origin: string },
): ParentFound {
  const region = parentRegionOf(replica.origin);
  if (region === null || region === replica.region)
    return { ok: false, errorType: 'REPLICATION_PRIMARY_INVALID_REGION' };
  const parent = accountIn(site, replica.accountId, region)?.identities.get(replica.name);
  if (parent === undefined) return { ok: false, errorType: 'REPLICATION_PRIMARY_NOT_FOUND' };
  if (parent.dkim.origin === 'EXTERNAL') return { ok: false, errorType: 'REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED' };
  if (parentRegionOf(parent.dkim.origin) !== null)
    return { ok: false, errorType: 'REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED' };
  return { ok: true, parent };
}

/** Looked up, not made: asking for a parent opens no region. */
function accountIn(site: Site, accountId: string, region: string): RegionAccount | undefined {
  return site.regionsOf(accountId).find((account) => account.region === region);
}
