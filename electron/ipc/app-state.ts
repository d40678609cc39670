// What the window needs to draw its first screen, gathered anew after every change.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { AppState } from '../../shared/ipc/requests.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Desk, Session } from './session.ts';

export async function appState(session: Session): Promise<AppState> {
  const { settings, profiles, profile } = await readChosen(session.settings);
  const withKeys = await session.secrets.list();
  return {
    version: session.version,
    platform: session.platform,
    language: settings.language === 'system' ? session.systemLanguage : settings.language,
    settings: { ...settings, profileId: profile.id },
    profiles,
    servers: await session.serversOf(profile),
    demoDomains: profile.kind === 'demo' ? await session.demoDomains() : [],
    secrets: await session.secrets.state(),
    profilesWithKeys: profiles.map(({ id }) => id).filter((id) => withKeys.includes(id)),
  };
}

/** The state after a change of the user's choices, or why it was not made. */
export async function stateAfter(saved: Outcome<unknown>, session: Session, desk: Desk): Promise<Outcome<AppState>> {
  if (!saved.ok) return saved;
  await desk.settingsChanged();
  return accept(await appState(session));
}
