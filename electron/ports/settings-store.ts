// Where the user's settings and profiles are kept.
import type { Outcome } from '../../shared/failure.ts';
import type { Profile } from '../../shared/profile.ts';
import type { Settings } from '../../shared/settings.ts';

export type SettingsStore = {
  readSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<Outcome<null>>;
  readProfiles(): Promise<readonly Profile[]>;
  saveProfiles(profiles: readonly Profile[]): Promise<Outcome<null>>;
};
