// Where finished reports are kept, so that they open again with no network.
import type { Outcome } from '../../shared/failure.ts';
import type { DomainReport } from '../../shared/report.ts';

export type ReportStore = {
  /** All reports of a profile; damaged files are put aside and left out. */
  list(profileId: string): Promise<Outcome<readonly DomainReport[]>>;
  open(profileId: string, domain: string): Promise<Outcome<DomainReport>>;
  /** Replaces the domain's report in one step: after a crash the old or the new one is there, whole. */
  save(report: DomainReport): Promise<Outcome<null>>;
  remove(profileId: string, domain: string): Promise<Outcome<null>>;
  /** All that is kept of a profile. */
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
