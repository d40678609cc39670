// Answers health.*: how an account stands, region by region and panel by panel.
import { randomUUID } from 'node:crypto';
import { accept, type Failure, refuse } from '../../shared/failure.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { readHealth } from '../flows/health/read-health.ts';
import { readChosen } from '../flows/read-chosen.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

type Running = {
  readonly runId: string;
  readonly regions: readonly RegionName[] | null;
  readonly stop: AbortController;
  readonly world: AccountWorld;
};

export function healthAnswers(session: Session, announce: Announce): AnswersOf<'health'> {
  const running = new Map<string, AbortController>();

  /** Never rejects: what goes wrong is announced like everything else, and so is the end. */
  async function run({ runId, regions, stop, world }: Running): Promise<void> {
    let failure: Failure | null = null;
    try {
      const outcome = await readHealth(
        { world, accounts: session.accounts, signal: stop.signal, regions },
        {
          onPart: (region, part) => announce('health.panel', { runId, region, part }),
          onRegion: (report) => announce('health.region', { runId, report }),
          onProgress: (progress) => announce('health.progress', { runId, ...progress }),
        },
      );
      if (!outcome.ok && outcome.failure.kind !== 'cancelled') failure = outcome.failure;
    } catch (error) {
      failure = { kind: 'bug', message: String(error) };
    } finally {
      running.delete(runId);
      await world.resolver.close();
      announce('health.done', { runId, cancelled: stop.signal.aborted, failure });
    }
  }

  return {
    'health.open': async () => session.accounts.openHealth((await readChosen(session.settings)).profile.id),
    'health.start': async ({ regions }) => {
      const world = await session.accountWorld();
      if (!world.ok) return world;
      const runId = randomUUID();
      const stop = new AbortController();
      running.set(runId, stop);
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => void run({ runId, regions, stop, world: world.value }));
      return accept({ runId });
    },
    'health.cancel': async ({ runId }) => {
      const stop = running.get(runId);
      if (stop === undefined)
        return refuse({ kind: 'not-found', what: { en: 'The running read', ja: '実行中の読み込み' } });
      stop.abort();
      return accept(null);
    },
  };
}
