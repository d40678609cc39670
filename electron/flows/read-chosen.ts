// The user's settings and profiles with their defaults filled in: the demo is always there.
import { demoProfileId, type Profile } from '../../shared/profile.ts';
import type { Settings } from '../../shared/settings.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

export const demoProfile: Profile = { id: demoProfileId, name: 'Demo', kind: 'demo', resolver: { kind: 'system' } };
export const dnsProfile: Profile = { id: 'dns-only', name: 'DNS only', kind: 'dns', resolver: { kind: 'system' } };

export type Chosen = { readonly settings: Settings; readonly profiles: readonly Profile[]; readonly profile: Profile };

/** The first start has the demo and a DNS-only profile; later starts what the user left. */
export async function readChosen(store: SettingsStore): Promise<Chosen> {
  const [settings, stored] = await Promise.all([store.readSettings(), store.readProfiles()]);
  const own = stored.length === 0 ? [dnsProfile] : stored.filter(({ id }) => id !== demoProfileId);
  const profiles = [demoProfile, ...own];
  return { settings, profiles, profile: profiles.find(({ id }) => id === settings.profileId) ?? demoProfile };
}
