// Audits many domains, some at a time; each report is kept as soon as it is whole.
import type { Target } from '../../shared/artifacts.ts';
import type { DnsName, DnsQuestion } from '../../shared/dns.ts';
import type { Failure } from '../../shared/failure.ts';
import type { DomainReport } from '../../shared/report.ts';
import type { ReportStore } from '../ports/report-store.ts';
import { auditDomain } from './audit-domain.ts';
import type { AuditWorld } from './audit-world.ts';

/** Enough to keep the resolver busy while some domains wait for slow servers. */
const domainsAtOnce = 12;

export type AuditWatch = {
  readonly onProgress: (progress: Progress) => void;
  readonly onReport: (report: DomainReport) => void;
  readonly onFailure: (domain: DnsName, failure: Failure) => void;
};

export type Progress = {
  readonly domain: DnsName;
  readonly question: DnsQuestion;
  readonly asked: number;
  readonly answered: number;
  readonly domainsDone: number;
  readonly domainsTotal: number;
};

type Run = { readonly world: AuditWorld; readonly reports: ReportStore | null; readonly signal: AbortSignal };

export async function auditDomains(targets: readonly Target[], run: Run, watch: AuditWatch): Promise<void> {
  const waiting = [...targets];
  const count = { asked: 0, answered: 0, domainsDone: 0 };

  async function work(): Promise<void> {
    for (let target = waiting.shift(); target !== undefined && !run.signal.aborted; target = waiting.shift()) {
      await auditOne(target);
      count.domainsDone += 1;
    }
  }

  async function auditOne(target: Target): Promise<void> {
    const onQuestion = (question: DnsQuestion, answered: boolean): void => {
      count[answered ? 'answered' : 'asked'] += 1;
      watch.onProgress({ domain: target.domain, question, ...count, domainsTotal: targets.length });
    };
    const outcome = await auditDomain(target, run.world, { signal: run.signal, onQuestion });
    if (!outcome.ok) {
      if (outcome.failure.kind !== 'cancelled') watch.onFailure(target.domain, outcome.failure);
      return;
    }
    const saved = await run.reports?.save(outcome.value);
    watch.onReport(outcome.value);
    if (saved?.ok === false) watch.onFailure(target.domain, saved.failure);
  }

  await Promise.all(Array.from({ length: Math.min(domainsAtOnce, targets.length) }, work));
}
