// Whose history is looked at, and the world that answers about it.
import type { Outcome } from '../../shared/failure.ts';
import { type AnswerWorld, openAnswerWorld } from '../flows/history/answer-world.ts';
import type { KeptHistory } from '../flows/history/history-sources.ts';
import type { SourcesWorld } from '../flows/history/sources-world.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Session } from './session.ts';
import { withSes } from './with-ses.ts';

export type HistoryPlace = {
  readonly kept: () => Promise<KeptHistory>;
  readonly asking: <T>(ask: (archive: AnswerWorld['archive']) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Removes what is older than is to be kept; what cannot be removed now is the next time. */
  readonly expire: (profileId: string) => Promise<void>;
  readonly withAnswers: <T>(act: (world: AnswerWorld) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** Refused where the profile has no AWS account. */
  readonly withSources: <T>(act: (world: SourcesWorld) => Outcome<T> | Promise<Outcome<T>>) => Promise<Outcome<T>>;
};

export function historyPlace(session: Session): HistoryPlace {
  const { accounts, clock, events } = session;
  async function kept(): Promise<KeptHistory> {
    const { profile } = await readChosen(session.settings);
    return { profileId: profile.id, events, isReadOnly: profile.kind === 'aws' && profile.readOnly };
  }
  return {
    kept,
    async asking(ask) {
      const archive = await events.open((await kept()).profileId);
      return archive.ok ? ask(archive.value) : archive;
    },
    async expire(profileId) {
      const archive = await events.open(profileId);
      if (archive.ok) await archive.value.expire(clock.nowMs());
    },
    async withAnswers(act) {
      const { profileId } = await kept();
      const openAccount = () => withSes(session, (world) => ({ ok: true, value: world }), profileId);
      const world = await openAnswerWorld({ profileId, accounts, clock, events, openAccount });
      return world.ok ? act(world.value) : world;
    },
    withSources: (act) =>
      withSes(session, async ({ ses, profileId }) => {
        const { isReadOnly } = await kept();
        return act({ profileId, events, isReadOnly, ses, clock, sources: await session.openSources(ses) });
      }),
  };
}
