// The readings of events that go on, each to be stopped by its id; of one source there is one at a time.
import { randomUUID } from 'node:crypto';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import type { HistoryState } from '../../shared/history/sources.ts';

export type HistoryRun = {
  readonly runId: string;
  readonly sourceId: string;
  readonly profileId: string;
  readonly signal: AbortSignal;
};

type Wanted = { readonly profileId: string; readonly sourceId: string };

export function historyRuns() {
  const running = new Map<string, HistoryRun & { readonly stop: AbortController }>();
  const of = (wanted: string): HistoryState['running'] =>
    [...running.values()]
      .filter(({ profileId }) => profileId === wanted)
      .map(({ runId, sourceId }) => ({ runId, sourceId }));
  return {
    of,
    begin(
      { profileId, sourceId }: Wanted,
      go: (run: HistoryRun) => Promise<void>,
    ): Outcome<{ readonly runId: string }> {
      if (of(profileId).some((run) => run.sourceId === sourceId))
        return refuse({ kind: 'not-allowed', because: underWay });
      const stop = new AbortController();
      const run = { runId: randomUUID(), sourceId, profileId, signal: stop.signal };
      running.set(run.runId, { ...run, stop });
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => void go(run).finally(() => running.delete(run.runId)));
      return accept({ runId: run.runId });
    },
    stop(runId: string): Outcome<null> {
      const run = running.get(runId);
      if (run === undefined) return refuse(notFound(runId));
      run.stop.abort();
      return accept(null);
    },
  };
}

export type HistoryRuns = ReturnType<typeof historyRuns>;

const underWay = {
  en: 'This source is being read already. Wait until it is done, or stop it first.',
  ja: 'このソースは読み込み中です。完了を待つか、先に停止してください。',
};
