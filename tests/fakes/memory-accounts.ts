// A store of account results that forgets when the test ends.
import type { AccountStore } from '../../electron/ports/account-store.ts';
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
import type { RecommendationRow } from '../../shared/health/panels.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import { accept, notFound, refuse } from '../../shared/failure.ts';
import type { JournalEntry } from '../../shared/ses-change.ts';

export function memoryAccounts(): AccountStore {
  const accounts = new Map<string, AccountReport>();
  const identities = new Map<string, IdentityReport>();
  const journal: JournalEntry[] = [];
  const health = new Map<string, HealthReport>();
  const recommendations = new Map<string, readonly RecommendationRow[]>();
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
    listIdentities: (profileId) =>
      Promise.resolve(accept([...identities.values()].filter((report) => report.profileId === profileId))),
    openHealth: (profileId) =>
      Promise.resolve(accept([...health.values()].filter((report) => report.profileId === profileId))),
    saveHealth: (report) => {
      health.set(`${report.profileId} ${report.region}`, report);
      return Promise.resolve(accept(null));
    },
    openRecommendations: (profileId, region) =>
      Promise.resolve(accept(recommendations.get(`${profileId} ${region}`) ?? [])),
    saveRecommendations: ({ profileId, region }, rows) => {
      recommendations.set(`${profileId} ${region}`, rows);
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
      for (const held of [health, recommendations])
        for (const key of held.keys()) if (key.startsWith(`${profileId} `)) held.delete(key);
      for (let index = journal.length - 1; index >= 0; index -= 1)
        if (journal[index]?.profileId === profileId) journal.splice(index, 1);
      return Promise.resolve(accept(null));
    },
  };
}
