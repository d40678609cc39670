// The whole audit of each domain that an account sends from: once, with the selectors and MAIL FROM that SES uses.
import type { DnsName } from '../../shared/dns.ts';
import { accept, type Outcome } from '../../shared/failure.ts';
import type { DomainReport } from '../../shared/report.ts';
import type { SesIdentity } from '../../shared/ses.ts';
import type { ReportStore } from '../ports/report-store.ts';
import { auditDomain } from './audit-domain.ts';
import type { AuditWorld } from './audit-world.ts';

/** `identities` are those of the domain itself, in every region that could be read. */
export type DomainReports = (domain: DnsName, identities: readonly SesIdentity[]) => Promise<Outcome<DomainReport>>;

type Run = { readonly reports: ReportStore | null; readonly signal: AbortSignal };

export function domainReports(world: AuditWorld, { reports, signal }: Run): DomainReports {
  const started = new Map<DnsName, Promise<Outcome<DomainReport>>>();

  async function audit(domain: DnsName, identities: readonly SesIdentity[]): Promise<Outcome<DomainReport>> {
    const selectors = [...new Set(identities.flatMap(({ dkim }) => dkim.tokens))];
    const mailFrom = identities.find((identity) => identity.mailFrom !== null)?.mailFrom?.domain ?? null;
    const outcome = await auditDomain({ domain, selectors, mailFrom }, world, { signal });
    if (!outcome.ok) return outcome;
    const saved = await reports?.save(outcome.value);
    return saved?.ok === false ? saved : accept(outcome.value);
  }

  return (domain, identities) => {
    const report = started.get(domain) ?? audit(domain, identities);
    started.set(domain, report);
    return report;
  };
}
