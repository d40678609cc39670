// Runs identical work once for all who ask at the same time; it is cancelled only when nobody waits for it any more.

import { setMaxListeners } from 'node:events';

type Run<T> = { readonly result: Promise<T>; readonly controller: AbortController; waiting: number };

export type Joining<T> = {
  /** Null where the caller's own signal aborted first. `start` must not reject. */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal | undefined): Promise<T | null>;
  /** Cancels all runs; their results still arrive. */
  cancelAll(): void;
};

export function createJoining<T>(): Joining<T> {
  const runs = new Map<string, Run<T>>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<T>): Run<T> {
    const controller = new AbortController();
    const run: Run<T> = {
      controller,
      waiting: 0,
      result: start(controller.signal).finally(() => {
        if (runs.get(key) === run) runs.delete(key);
      }),
    };
    runs.set(key, run);
    return run;
  }

  function leave(key: string, run: Run<T>): void {
    run.waiting -= 1;
    if (run.waiting > 0) return;
    // Whoever asks from now on must not join a run that is being cancelled.
    if (runs.get(key) === run) runs.delete(key);
    run.controller.abort();
  }

  function join(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T | null> {
    if (signal?.aborted === true) return Promise.resolve(null);
    const run = runs.get(key) ?? begin(key, start);
    run.waiting += 1;
    if (signal === undefined) return run.result;
    // One signal stops a whole audit: hundreds of questions listening to it are no leak.
    setMaxListeners(0, signal);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        resolve(null);
        leave(key, run);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      void run.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  return {
    join,
    cancelAll: () => {
      for (const run of runs.values()) run.controller.abort();
    },
  };
}
