// Adds a profile, changes it, or removes it with all that is kept of it.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { demoProfileId, type Profile } from '../../shared/profile.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { checkProfile, type CheckResolver } from './check-profile.ts';
import { readChosen } from './read-chosen.ts';
import type { Stores } from './stores.ts';

export async function saveProfile(
  profile: Profile,
  store: SettingsStore,
  checkResolver: CheckResolver,
): Promise<Outcome<null>> {
  if (profile.id === demoProfileId || profile.kind === 'demo')
    return refuse({ kind: 'not-allowed', because: demoIsFixed });
  const checked = await checkProfile(profile, checkResolver);
  if (!checked.ok) return checked;
  const { profiles } = await readChosen(store);
  const own = profiles.filter(({ kind }) => kind !== 'demo');
  const known = own.some(({ id }) => id === profile.id);
  return store.saveProfiles(
    known ? own.map((old) => (old.id === profile.id ? checked.value : old)) : [...own, checked.value],
  );
}

/** The profile itself goes last: what fails before can be tried again. */
export async function removeProfile(id: string, stores: Stores): Promise<Outcome<null>> {
  if (id === demoProfileId) return refuse({ kind: 'not-allowed', because: demoIsFixed });
  const { profiles, settings } = await readChosen(stores.settings);
  const own = profiles.filter((profile) => profile.kind !== 'demo' && profile.id !== id);
  if (own.length === 0) return refuse({ kind: 'not-allowed', because: lastOne });
  const removed = profiles.find((profile) => profile.id === id);
  if (removed !== undefined) {
    const forgotten = await forgetAll(removed, stores);
    if (!forgotten.ok) return forgotten;
  }
  const saved = await stores.settings.saveProfiles(own);
  if (!saved.ok || settings.profileId !== id) return saved;
  const back = await stores.settings.saveSettings({ ...settings, profileId: demoProfileId });
  return back.ok ? accept(null) : back;
}

async function forgetAll(
  { id, kind }: Profile,
  { secrets, accounts, reports, drafts, runs, events }: Stores,
): Promise<Outcome<null>> {
  const steps = [
    ...(kind === 'aws' ? [() => secrets.remove(id), () => accounts.removeProfile(id)] : []),
    () => reports.removeProfile(id),
    () => events.removeProfile(id),
    () => drafts.removeProfile(id),
    () => runs.removeProfile(id),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return accept(null);
}

const demoIsFixed = {
  en: 'The demo profile cannot be changed or removed. Create a profile of your own for your domains.',
  ja: 'デモプロファイルは変更も削除もできません。実際のドメインには、別のプロファイルを作成してください。',
};

const lastOne = {
  en: 'This is the only profile besides the demo. Change it instead, or create another one first.',
  ja: 'デモ以外のプロファイルはこれだけです。内容を変更するか、先に別のプロファイルを作成してください。',
};
