// Runs identical work once for all who ask at the same time; it is stopped only when nobody waits for it any more.
import { setMaxListeners } from 'node:events';
import { createStop, type Stop, stopWork } from './stop.ts';

type Run<T> = { readonly stop: Stop; readonly result: Promise<T>; waiting: number };

/** A caller's signal, and what the caller is told when it aborts. */
export type Patience<T> = { readonly signal: AbortSignal | undefined; readonly atAbort: () => T };

export type Joining<T> = {
  /** `work` must not reject. */
  join(key: string, work: (stop: Stop) => Promise<T>, patience: Patience<T>): Promise<T>;
  /** Stops all runs; their results still arrive. */
  stopAll(): void;
};

export function createJoining<T>(): Joining<T> {
  const runs = new Map<string, Run<T>>();

  function begin(key: string, work: (stop: Stop) => Promise<T>): Run<T> {
    const stop = createStop();
    const result = work(stop);
    const run: Run<T> = { stop, result, waiting: 0 };
    runs.set(key, run);
    const forget = (): void => {
      if (runs.get(key) === run) runs.delete(key);
    };
    void result.then(forget, forget);
    return run;
  }

  function leave(key: string, run: Run<T>): void {
    run.waiting -= 1;
    if (run.waiting > 0) return;
    // Whoever asks from now on must not join a run that is being stopped.
    if (runs.get(key) === run) runs.delete(key);
    stopWork(run.stop);
  }

  function join(key: string, work: (stop: Stop) => Promise<T>, { signal, atAbort }: Patience<T>): Promise<T> {
    if (signal?.aborted === true) return Promise.resolve(atAbort());
    const run = runs.get(key) ?? begin(key, work);
    run.waiting += 1;
    if (signal === undefined) return run.result;
    // One signal stops a whole audit: hundreds of questions listening to it are no leak.
    setMaxListeners(0, signal);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        resolve(atAbort());
        leave(key, run);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      void run.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  return {
    join,
    stopAll: () => {
      for (const run of runs.values()) stopWork(run.stop);
    },
  };
}
