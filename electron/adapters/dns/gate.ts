// Lets a limited number in at once; the others wait their turn in the order they came.
import type { Stop } from './stop.ts';

export type Gate = {
  /** True once there is room: then `leave` must be called once. False where the work was stopped before. */
  enter(stop: Stop): Promise<boolean>;
  leave(): void;
  isEmpty(): boolean;
};

type Waiting = ((admitted: boolean) => void) | null;

export function createGate(limit: number): Gate {
  let inside = 0;
  let queue: Waiting[] = [];
  let head = 0;

  /** The first who still waits; those who gave up left null behind. */
  function next(): Waiting {
    while (head < queue.length) {
      const waiting = queue[head] ?? null;
      queue[head] = null;
      head += 1;
      if (waiting !== null) return waiting;
    }
    queue = [];
    head = 0;
    return null;
  }

  function enter(stop: Stop): Promise<boolean> {
    if (stop.stopped) return Promise.resolve(false);
    if (inside < limit) {
      inside += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const index = queue.push(resolve) - 1;
      const itsQueue = queue;
      stop.whenStopped = () => {
        itsQueue[index] = null;
        resolve(false);
      };
    });
  }

  function leave(): void {
    const waiting = next();
    // Whoever comes in takes the place of the one who leaves.
    if (waiting === null) inside -= 1;
    else waiting(true);
  }

  return { enter, leave, isEmpty: () => inside === 0 };
}
