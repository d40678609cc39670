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
  /** Sets, so that ten thousand who give up at once leave as fast as they came. */
  const lines = { first: new Set<() => void>(), last: new Set<() => void>() };
  const waiting = (): number => lines.first.size + lines.last.size;
  let timer: NodeJS.Timeout | null = null;

  function plan(): void {
    if (timer !== null) clearTimeout(timer);
    timer = waiting() === 0 ? null : setTimeout(letOut, Math.max(0, pace.untilNextMs()));
  }

  function letOut(): void {
    const [next] = lines.first.size > 0 ? lines.first : lines.last;
    // A timer may fire a little early.
    if (next !== undefined && pace.untilNextMs() <= 0) {
      pace.sent();
      next();
    }
    plan();
  }

  function enter(signal: AbortSignal, place: 'last' | 'first'): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = (isLetOut: boolean): void => {
        signal.removeEventListener('abort', giveUp);
        lines[place].delete(go);
        resolve(isLetOut);
      };
      const go = (): void => leave(true);
      const giveUp = (): void => {
        leave(false);
        plan();
      };
      signal.addEventListener('abort', giveUp, { once: true });
      lines[place].add(go);
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
      return waiting();
    },
    get waitingMs() {
      return waiting() === 0 ? 0 : Math.max(0, pace.untilNextMs()) + (waiting() - 1) * pace.intervalMs;
    },
  };
}
