// Adds a profile or changes it; the resolver it names must be one.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { demoProfileId, type Profile, type ResolverChoice } from '../../shared/profile.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { readChosen } from './read-chosen.ts';

/** Reads the choice as the resolver adapter would; a refusal names the entry that is none. */
export type CheckResolver = (choice: ResolverChoice) => Promise<Outcome<null>>;

export async function saveProfile(
  profile: Profile,
  store: SettingsStore,
  checkResolver: CheckResolver,
): Promise<Outcome<null>> {
  if (profile.id === demoProfileId || profile.kind === 'demo')
    return refuse({ kind: 'not-allowed', because: demoIsFixed });
  const checked = await checkResolver(profile.resolver);
  if (!checked.ok) return checked;
  const { profiles } = await readChosen(store);
  const own = profiles.filter(({ kind }) => kind !== 'demo');
  const known = own.some(({ id }) => id === profile.id);
  return store.saveProfiles(known ? own.map((old) => (old.id === profile.id ? profile : old)) : [...own, profile]);
}

export async function removeProfile(id: string, store: SettingsStore): Promise<Outcome<null>> {
  if (id === demoProfileId) return refuse({ kind: 'not-allowed', because: demoIsFixed });
  const { profiles, settings } = await readChosen(store);
  const own = profiles.filter((profile) => profile.kind !== 'demo' && profile.id !== id);
  if (own.length === 0) return refuse({ kind: 'not-allowed', because: lastOne });
  const saved = await store.saveProfiles(own);
  if (!saved.ok || settings.profileId !== id) return saved;
  const back = await store.saveSettings({ ...settings, profileId: demoProfileId });
  return back.ok ? accept(null) : back;
}

const demoIsFixed = {
  en: 'The demo profile cannot be changed or removed. Create a DNS-only profile for your own domains.',
  ja: 'デモプロファイルは変更も削除もできません。実際のドメインには「DNS のみ」のプロファイルを作成してください。',
};

const lastOne = {
  en: 'This is the only profile besides the demo. Change its resolver instead, or create another one first.',
  ja: 'デモ以外のプロファイルはこれだけです。リゾルバーを変更するか、先に別のプロファイルを作成してください。',
};
