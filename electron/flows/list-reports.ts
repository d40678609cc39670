// The audited domains of a profile, newest first, with no network needed.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { DomainReport, ReportSummary } from '../../shared/report.ts';
import { summarise } from '../engine/sum-up/worst.ts';
import type { ReportStore } from '../ports/report-store.ts';

export async function listReports(profileId: string, store: ReportStore): Promise<Outcome<readonly ReportSummary[]>> {
  const listed = await store.list(profileId);
  if (!listed.ok) return listed;
  const newestFirst = listed.value.toSorted((a, b) => b.finishedAtMs - a.finishedAtMs);
  return accept(newestFirst.map(summarise));
}

/** A report's line in that list. */
export function summaryOf(report: DomainReport): ReportSummary {
  return summarise(report);
}
