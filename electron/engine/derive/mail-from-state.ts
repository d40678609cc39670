// Which MAIL FROM domain and which DKIM domain Amazon SES uses for an identity's mail now, as SES itself reports.
import type { MailFromReplies } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { type DnsName, isKnown } from '../../../shared/dns.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { isWithin, labelsOf } from '../protocols/dns/name.ts';
import { spfRecords } from '../protocols/spf/select.ts';
import { sesMailFrom } from './predict-dmarc-streams.ts';
import { checkSesEgress } from './ses-egress.ts';

/** SES developer guide, "Using a custom MAIL FROM domain": what it uses where you name none. */
export function defaultMailFrom(region: RegionName): DnsName {
  return region === 'us-east-1' ? sesMailFrom : `${region}.${sesMailFrom}`;
}

/** Only in the state SUCCESS does SES use the custom domain. */
export function usedMailFrom({ mailFrom, region }: SesIdentity): DnsName {
  return mailFrom?.status === 'SUCCESS' ? mailFrom.domain : defaultMailFrom(region);
}

/** A choice that takes nothing from the same domain in another region: a MAIL FROM domain has one MX record only. */
export function proposedMailFrom({ domain, region }: SesIdentity, related: readonly SesIdentity[]): DnsName {
  const usual = `bounce.${domain}`;
  return related.some(({ mailFrom }) => mailFrom?.domain === usual) ? `bounce-${region}.${domain}` : usual;
}

/** The `d=` of the signature that SES makes for this identity's mail; null where there is only that of amazonses.com. */
export function signingDomain(identity: SesIdentity, related: readonly SesIdentity[]): DnsName | null {
  const { dkim, domain, kind } = identity;
  if (kind === 'domain' && signs(identity)) return domain;
  if (!mayInheritSigner(identity)) return null;
  const [nearest] = ancestorsOf(identity, related).filter(signs);
  if (nearest !== undefined) return nearest.domain;
  return kind === 'address' && dkim.status === 'SUCCESS' ? domain : null;
}

/** SES developer guide, "Managing identities": addresses and sub-domains inherit the keys of the domain above them. */
export function mayInheritSigner({ dkim, kind }: SesIdentity): boolean {
  return dkim.signingEnabled && (kind === 'address' || dkim.status === 'NOT_STARTED');
}

/** The domain identities of the same region that hold this identity's domain, the nearest first. */
export function ancestorsOf(identity: SesIdentity, related: readonly SesIdentity[]): readonly SesIdentity[] {
  return related
    .filter(({ kind, region, name }) => kind === 'domain' && region === identity.region && name !== identity.name)
    .filter(({ domain }) => isWithin(identity.domain, domain))
    .toSorted((a, b) => labelsOf(b.domain).length - labelsOf(a.domain).length);
}

/** SES developer guide, "Troubleshooting DKIM": a domain that lost its records is signed until SES revokes its DKIM. */
function signs({ dkim }: SesIdentity): boolean {
  return dkim.signingEnabled && (dkim.status === 'SUCCESS' || dkim.status === 'TEMPORARY_FAILURE');
}

/** Would SPF pass for the mail that SES sends with this MAIL FROM domain? */
export type MailFromSpf = 'passes' | 'fails' | 'unknown';

export function mailFromSpf({ domain, txt, spf }: MailFromReplies): MailFromSpf {
  if (!isKnown(txt)) return 'unknown';
  if (spfRecords(txt).length !== 1) return 'fails';
  const steps = (checkSesEgress(domain, spf) ?? []).map(({ step }) => step);
  if (steps.some((step) => step.done && step.result !== 'pass' && step.result !== 'temperror')) return 'fails';
  return steps.length > 0 && steps.every((step) => step.done && step.result === 'pass') ? 'passes' : 'unknown';
}
