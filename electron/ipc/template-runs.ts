// The long works about templates that go on, each to be stopped by its id.
import { randomUUID } from 'node:crypto';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';

export type TrackedRun = { readonly runId: string; readonly signal: AbortSignal };

type Begun = TrackedRun & { readonly wantsSubjects: () => boolean };

/** What goes on: the templates of a place are read once at a time, and who wants their subjects later joins in. */
export function templateRuns() {
  const running = new Map<string, { readonly runId: string; readonly stop: AbortController; subjects: boolean }>();
  const add = (key: string, subjects: boolean) => {
    const run = { runId: randomUUID(), stop: new AbortController(), subjects };
    running.set(key, run);
    return run;
  };
  return {
    begin: (
      { key, subjects }: { readonly key: string; readonly subjects: boolean },
      go: (run: Begun) => Promise<void>,
    ): { readonly runId: string } => {
      const known = running.get(key);
      if (known !== undefined && !known.stop.signal.aborted) {
        known.subjects ||= subjects;
        return { runId: known.runId };
      }
      const run = add(key, subjects);
      const { runId, stop } = run;
      // The answer goes out first, so that the window knows the run before its first signal.
      setImmediate(() => {
        void go({ runId, signal: stop.signal, wantsSubjects: () => run.subjects }).finally(() => {
          if (running.get(key) === run) running.delete(key);
        });
      });
      return { runId };
    },
    /** Work that is answered when it is done, and can be stopped until then. */
    track: async <T>(go: (run: TrackedRun) => Promise<T>): Promise<T> => {
      const key = randomUUID();
      const { runId, stop } = add(key, false);
      return go({ runId, signal: stop.signal }).finally(() => running.delete(key));
    },
    stop: (runId: string): Outcome<null> => {
      const run = [...running.values()].find((each) => each.runId === runId);
      if (run === undefined) return refuse(notFound(runId));
      run.stop.abort();
      return accept(null);
    },
  };
}
