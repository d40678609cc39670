// A store of account results that forgets when the test ends.
import type { AccountStore } from '../../electron/ports/account-store.ts';
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
import { accept, notFound, refuse } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';

export function memoryAccounts(): AccountStore {
  const accounts = new Map<string, AccountReport>();
  const identities = new Map<string, IdentityReport>();
  const journal: JournalEntry[] = [];
  return {
    openAccount: (profileId) => Promise.resolve(accept(accounts.get(profileId) ?? null)),
    saveAccount: (report) => {
      accounts.set(report.profileId, report);
      return Promise.resolve(accept(null));
    },
    openIdentity: (profileId, { name, region }) => {
      const report = identities.get(`${profileId} ${region} ${name}`);
      return Promise.resolve(report === undefined ? refuse(notFound(`${name} (${region})`)) : accept(report));
    },
    saveIdentity: (report) => {
      identities.set(`${report.profileId} ${report.row.region} ${report.row.name}`, report);
      return Promise.resolve(accept(null));
    },
    readJournal: (profileId) =>
      Promise.resolve(accept(journal.filter((entry) => entry.profileId === profileId).toReversed())),
    addToJournal: (entry) => {
      journal.push(entry);
      return Promise.resolve(accept(null));
    },
    removeProfile: (profileId) => {
      accounts.delete(profileId);
      for (const [key, report] of identities) if (report.profileId === profileId) identities.delete(key);
      for (let index = journal.length - 1; index >= 0; index -= 1)
        if (journal[index]?.profileId === profileId) journal.splice(index, 1);
      return Promise.resolve(accept(null));
    },
  };
}
