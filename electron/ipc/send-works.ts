// The sendings that go on, each to be stopped by its id; none goes on twice at a time.
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';

type Begun = Outcome<{ readonly runId: string }>;

export function sendWorks() {
  const running = new Map<string, AbortController>();
  return {
    isActive: (id: string): boolean => running.has(id),
    begin: (runId: string, go: (signal: AbortSignal) => Promise<void>): Begun => {
      const stop = new AbortController();
      running.set(runId, stop);
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => void go(stop.signal).finally(() => running.delete(runId)));
      return accept({ runId });
    },
    /** While one is made ready to go on, nobody else begins it. */
    beginOnce: async (runId: string, ready: () => Promise<Begun>): Promise<Begun> => {
      if (running.has(runId)) return accept({ runId });
      const held = new AbortController();
      running.set(runId, held);
      try {
        return await ready();
      } finally {
        if (running.get(runId) === held) running.delete(runId);
      }
    },
    stop: (runId: string): Outcome<null> => {
      const stop = running.get(runId);
      if (stop === undefined) return refuse(notFound(runId));
      stop.abort();
      return accept(null);
    },
  };
}
