// Where the results about an account are kept, so that they open again with no network.
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { RecommendationRow } from '../../shared/health/panels.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';

export type AccountStore = {
  /** Null before the first; a damaged file is put aside. */
  openAccount(profileId: string): Promise<Outcome<AccountReport | null>>;
  saveAccount(report: AccountReport): Promise<Outcome<null>>;
  openIdentity(profileId: string, identity: IdentityRef): Promise<Outcome<IdentityReport>>;
  saveIdentity(report: IdentityReport): Promise<Outcome<null>>;
  /** The identities whose report is kept. */
  listIdentities(profileId: string): Promise<Outcome<readonly IdentityReport[]>>;
  /** Of every region that was read; a damaged file is put aside. */
  openHealth(profileId: string): Promise<Outcome<readonly HealthReport[]>>;
  saveHealth(report: HealthReport): Promise<Outcome<null>>;
  /** What SES and we ever recommended in a region, the fixed and the forgotten included. */
  openRecommendations(profileId: string, region: RegionName): Promise<Outcome<readonly RecommendationRow[]>>;
  saveRecommendations(
    where: { readonly profileId: string; readonly region: RegionName },
    rows: readonly RecommendationRow[],
  ): Promise<Outcome<null>>;
  /** The journal of changes, newest first; a line that cannot be read is left out and left in the file. */
  readJournal(profileId: string): Promise<Outcome<readonly JournalEntry[]>>;
  /** Adds one line, flushed to the disk. */
  addToJournal(entry: JournalEntry): Promise<Outcome<null>>;
  /** All that is kept of a profile. */
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
