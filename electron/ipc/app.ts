// Answers app.*, settings.* and the keeping of profiles: what the first screen needs, and the user's choices.
import { accept } from '../../shared/failure.ts';
import { removeProfile, saveProfile } from '../flows/save-profile.ts';
import type { AnswersOf } from './answers.ts';
import { appState, stateAfter } from './app-state.ts';
import type { Desk, Session } from './session.ts';

export function appAnswers(
  session: Session,
  desk: Desk,
): AnswersOf<'app' | 'settings'> & Pick<AnswersOf<'profile'>, 'profile.save' | 'profile.remove'> {
  const store = session.settings;
  return {
    'app.state': async () => accept(await appState(session)),
    'settings.save': async (settings) => stateAfter(await store.saveSettings(settings), session, desk),
    'profile.save': async (profile) =>
      stateAfter(await saveProfile(profile, store, session.checkResolver), session, desk),
    'profile.remove': async ({ id }) => stateAfter(await removeProfile(id, session), session, desk),
  };
}
