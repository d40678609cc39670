// Where the results about an account are kept, so that they open again with no network.
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';

export type AccountStore = {
  /** Null before the first; a damaged file is put aside. */
  openAccount(profileId: string): Promise<Outcome<AccountReport | null>>;
  saveAccount(report: AccountReport): Promise<Outcome<null>>;
  openIdentity(profileId: string, identity: IdentityRef): Promise<Outcome<IdentityReport>>;
  saveIdentity(report: IdentityReport): Promise<Outcome<null>>;
  /** The journal of changes, newest first; a line that cannot be read is left out and left in the file. */
  readJournal(profileId: string): Promise<Outcome<readonly JournalEntry[]>>;
  /** Adds one line, flushed to the disk. */
  addToJournal(entry: JournalEntry): Promise<Outcome<null>>;
  /** All that is kept of a profile. */
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
