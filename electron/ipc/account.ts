// Answers account.* and identity.*: what the user's own AWS account holds, now or when it was last read.
import { randomUUID } from 'node:crypto';
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import type { FixCard } from '../../shared/publish.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { openRecords } from '../flows/open-records.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { runAccount } from './run-account.ts';
import type { Session } from './session.ts';

export function accountAnswers(session: Session, announce: Announce): AnswersOf<'account' | 'identity' | 'demo'> {
  const running = new Map<string, AbortController>();
  const chosenId = async (): Promise<string> => (await readChosen(session.settings)).profile.id;
  const recordsOf = async (identity: IdentityRef): Promise<Outcome<FixCard>> =>
    openRecords({ profileId: await chosenId(), identity }, session.accounts);

  return {
    'account.open': async () => session.accounts.openAccount(await chosenId()),
    'account.start': async ({ only }) => {
      const world = await session.accountWorld();
      if (!world.ok) return world;
      const runId = randomUUID();
      const stop = new AbortController();
      running.set(runId, stop);
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => {
        const run = { runId, only, stop, world: world.value };
        void runAccount(run, session, announce).then(() => running.delete(runId));
      });
      return accept({ runId });
    },
    'account.cancel': async ({ runId }) => {
      const stop = running.get(runId);
      if (stop === undefined)
        return refuse({ kind: 'not-found', what: { en: 'The running read', ja: '実行中の読み込み' } });
      stop.abort();
      return accept(null);
    },
    'identity.open': async (identity) => session.accounts.openIdentity(await chosenId(), identity),
    'identity.records': recordsOf,
    'demo.publish': async (identity) => {
      const card = await recordsOf(identity);
      return card.ok ? session.publishInDemo(card.value.records.map(({ record }) => record)) : card;
    },
  };
}
