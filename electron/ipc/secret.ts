// Answers secret.*, vault.* and profile.test and its kin: credentials, what they may do, and profiles that travel.
import { setMaxListeners } from 'node:events';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import { profileExportName } from '../../shared/profile-export.ts';
import type { ProfileTest } from '../../shared/profile-test.ts';
import { exportProfiles } from '../flows/export-profiles.ts';
import { importProfiles } from '../flows/import-profiles.ts';
import { forgetSecret, keepSecret, unlockVault } from '../flows/keep-secret.ts';
import type { SignIn } from '../flows/open-ses.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { testConnection } from '../flows/test-connection.ts';
import type { AnswersOf } from './answers.ts';
import { appState, stateAfter } from './app-state.ts';
import type { Desk, Session } from './session.ts';

type SecretAnswers = AnswersOf<'secret' | 'vault'> &
  Pick<
    AnswersOf<'profile'>,
    'profile.test' | 'profile.test-cancel' | 'profile.sign-in' | 'profile.export' | 'profile.import'
  >;

export function secretAnswers(session: Session, desk: Desk): SecretAnswers {
  const { settings, secrets } = session;
  const tests = runningTests(session);
  return {
    'secret.save': async (kept) => stateAfter(await keepSecret(kept, session), session, desk),
    'secret.remove': async ({ profileId }) => stateAfter(await forgetSecret(profileId, secrets), session, desk),
    'vault.unlock': async ({ passphrase }) => stateAfter(await unlockVault(passphrase, secrets), session, desk),
    'profile.test': ({ id }) => tests.start(id, {}),
    'profile.sign-in': ({ id, mfaCode }) => tests.start(id, { mfaCode }),
    'profile.test-cancel': async ({ id }) => {
      tests.stop(id);
      return accept(null);
    },
    'profile.export': async () => {
      const path = await desk.chooseWhereToSave(profileExportName);
      if (path === null) return accept(null);
      const written = await exportProfiles(path, settings, session.writeText);
      return written.ok ? accept({ path }) : written;
    },
    'profile.import': async () => {
      const path = await desk.chooseFile('json');
      if (path === null) return accept(null);
      const imported = await importProfiles(path, session);
      if (!imported.ok) return imported;
      await desk.settingsChanged();
      return accept({ ...imported.value, state: await appState(session) });
    },
  };
}

type RunningTests = {
  readonly start: (id: string, signIn: SignIn) => Promise<Outcome<ProfileTest>>;
  readonly stop: (id: string) => void;
};

/** One test a profile at a time: a new one ends the one before. */
function runningTests(session: Session): RunningTests {
  const running = new Map<string, AbortController>();
  const stop = (id: string): void => running.get(id)?.abort();
  return {
    stop,
    async start(id, signIn) {
      stop(id);
      const { profiles } = await readChosen(session.settings);
      const profile = profiles.find((one) => one.id === id);
      if (profile === undefined) return refuse(notFound(id));
      const abort = new AbortController();
      // Every call that is on its way listens to it: many listeners are no leak.
      setMaxListeners(0, abort.signal);
      running.set(id, abort);
      try {
        return await testConnection(profile, session, { ...signIn, signal: abort.signal });
      } finally {
        if (running.get(id) === abort) running.delete(id);
      }
    },
  };
}
