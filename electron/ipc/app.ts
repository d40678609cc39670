// Answers app.*, settings.* and profile.*: what the first screen needs, and the user's choices.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { AppState } from '../../shared/ipc/requests.ts';
import { removeProfile, saveProfile } from '../flows/save-profile.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function appAnswers(
  session: Session,
  desk: Desk,
): AnswersOf<'app' | 'settings'> & Pick<AnswersOf<'profile'>, 'profile.save' | 'profile.remove'> {
  const store = session.settings;

  async function state(): Promise<AppState> {
    const { settings, profiles, profile } = await readChosen(store);
    const isDemo = profile.kind === 'demo';
    return {
      version: session.version,
      platform: session.platform,
      language: settings.language === 'system' ? session.systemLanguage : settings.language,
      settings: { ...settings, profileId: profile.id },
      profiles,
      servers: await session.serversOf(profile),
      demoDomains: isDemo ? await session.demoDomains() : [],
      secrets: { keeper: 'vault', state: 'new' },
      profilesWithKeys: [],
    };
  }

  async function then(saved: Outcome<null>): Promise<Outcome<AppState>> {
    if (!saved.ok) return saved;
    await desk.settingsChanged();
    return accept(await state());
  }

  return {
    'app.state': async () => accept(await state()),
    'settings.save': async (settings) => then(await store.saveSettings(settings)),
    'profile.save': async (profile) => then(await saveProfile(profile, store, session.checkResolver)),
    'profile.remove': async ({ id }) => then(await removeProfile(id, store)),
  };
}
