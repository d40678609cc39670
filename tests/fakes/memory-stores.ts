// Stores that forget when the test ends, as flows see them.
import type { ReportStore } from '../../electron/ports/report-store.ts';
import type { SettingsStore } from '../../electron/ports/settings-store.ts';
import { accept, notFound, refuse } from '../../shared/failure.ts';
import type { Profile } from '../../shared/profile.ts';
import type { DomainReport } from '../../shared/report.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';

export function memoryReports(): ReportStore {
  const kept = new Map<string, DomainReport>();
  const keyOf = (profileId: string, domain: string): string => `${profileId} ${domain}`;
  return {
    list: (profileId) => Promise.resolve(accept([...kept.values()].filter((report) => report.profileId === profileId))),
    open: (profileId, domain) => {
      const report = kept.get(keyOf(profileId, domain));
      return Promise.resolve(report === undefined ? refuse(notFound(domain)) : accept(report));
    },
    save: (report) => {
      kept.set(keyOf(report.profileId, report.domain), report);
      return Promise.resolve(accept(null));
    },
    remove: (profileId, domain) => {
      kept.delete(keyOf(profileId, domain));
      return Promise.resolve(accept(null));
    },
    removeProfile: (profileId) => {
      for (const [key, report] of kept) if (report.profileId === profileId) kept.delete(key);
      return Promise.resolve(accept(null));
    },
  };
}

export function memorySettings(): SettingsStore {
  let settings: Settings = defaultSettings;
  let profiles: readonly Profile[] = [];
  return {
    readSettings: () => Promise.resolve(settings),
    saveSettings: (next) => {
      settings = next;
      return Promise.resolve(accept(null));
    },
    readProfiles: () => Promise.resolve(profiles),
    saveProfiles: (next) => {
      profiles = next;
      return Promise.resolve(accept(null));
    },
  };
}
