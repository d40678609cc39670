// Answers watch.*: asks an identity's records of every server until they are right, and says so on the desktop.
import { randomUUID } from 'node:crypto';
import { accept, refuse } from '../../shared/failure.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import type { Language, Text } from '../../shared/text.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { watchRecords } from '../flows/watch-records.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function watchAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'watch'> {
  const watching = new Map<string, AbortController>();

  const nowMs = (): number => session.clock.nowMs();

  async function watch(watchId: string, identity: IdentityRef, stop: AbortController): Promise<void> {
    try {
      const { sleep, clock } = session;
      const profileId = (await readChosen(session.settings)).profile.id;
      // Of this profile, whichever is looked at meanwhile.
      const openWorld = () => session.accountWorld(profileId);
      const run = { watchId, identity, openWorld, sleep, clock, signal: stop.signal };
      const end = await watchRecords(run, (state) => announce('watch.state', state));
      if (end.outcome === 'green') desk.notify(...notice(identity, await languageOf(session)));
    } catch (error) {
      const failure = { kind: 'bug', message: String(error) } as const;
      announce('watch.state', { ...brokenOff, watchId, identity, startedAtMs: nowMs(), askedAtMs: nowMs(), failure });
    } finally {
      watching.delete(watchId);
    }
  }

  return {
    'watch.start': async (identity) => {
      const world = await session.accountWorld();
      if (!world.ok) return world;
      await world.value.resolver.close();
      const watchId = randomUUID();
      const stop = new AbortController();
      watching.set(watchId, stop);
      setImmediate(() => void watch(watchId, identity, stop));
      return accept({ watchId });
    },
    'watch.stop': async ({ watchId }) => {
      const stop = watching.get(watchId);
      if (stop === undefined) return refuse({ kind: 'not-found', what: { en: 'The watch', ja: '監視' } });
      stop.abort();
      return accept(null);
    },
  };
}

const brokenOff = {
  nextAtMs: null,
  because: { en: 'The watch broke off.', ja: '監視が途中で終了しました。' },
  records: [],
  ses: null,
  sesCanSeeAtMs: null,
  outcome: 'failed',
} as const;

async function languageOf(session: Session): Promise<Language> {
  const { settings } = await readChosen(session.settings);
  return settings.language === 'system' ? session.systemLanguage : settings.language;
}

function notice({ name, region }: IdentityRef, language: Language): [title: string, body: string] {
  const body: Text = {
    en: `All records are right at every server, and Amazon SES in ${region} says success.`,
    ja: `すべてのレコードが各サーバーで正しく公開され、${region} の Amazon SES での検証も完了しました。`,
  };
  return [name, body[language]];
}
