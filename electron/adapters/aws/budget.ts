// Lets calls of one family out at its pace, in the order they came.
import { createPace } from './pace.ts';

export type Budget = {
  /** True once the call may be sent: then `answered` must be called once. False where it was given up while it waited. */
  enter(signal: AbortSignal, place: 'last' | 'first'): Promise<boolean>;
  answered(how: 'well' | 'throttled'): void;
  readonly waiting: number;
  /** About how long the last in the queue will wait. */
  readonly waitingMs: number;
};

export function createBudget(perSecond: number): Budget {
  const pace = createPace(perSecond);
  let queue: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;

  function plan(): void {
    if (timer !== null) clearTimeout(timer);
    timer = queue.length === 0 ? null : setTimeout(letOut, Math.max(0, pace.untilNextMs()));
  }

  function letOut(): void {
    // A timer may fire a little early.
    if (pace.untilNextMs() <= 0) {
      const next = queue.shift();
      if (next !== undefined) pace.sent();
      next?.();
    }
    plan();
  }

  function enter(signal: AbortSignal, place: 'last' | 'first'): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const giveUp = (): void => {
        queue = queue.filter((each) => each !== go);
        plan();
        resolve(false);
      };
      const go = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(true);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      queue = place === 'first' ? [go, ...queue] : [...queue, go];
      if (timer === null) plan();
    });
  }

  return {
    enter,
    answered: (how) => {
      pace.answered(how);
      plan();
    },
    get waiting() {
      return queue.length;
    },
    get waitingMs() {
      if (queue.length === 0) return 0;
      return Math.max(0, pace.untilNextMs()) + (queue.length - 1) * pace.intervalMs;
    },
  };
}
