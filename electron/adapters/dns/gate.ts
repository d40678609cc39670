// Lets a limited number in at once; the others wait their turn in the order they came.

export type Gate = {
  /** Resolves with the way out, which must be taken once; null where the signal aborted before there was room. */
  enter(signal: AbortSignal): Promise<(() => void) | null>;
  readonly isEmpty: () => boolean;
};

export function createGate(limit: number): Gate {
  let inside = 0;
  const waiting = new Set<() => void>();

  function leave(): void {
    inside -= 1;
    const [next] = waiting;
    next?.();
  }

  function admit(): () => void {
    inside += 1;
    return leave;
  }

  function enter(signal: AbortSignal): Promise<(() => void) | null> {
    if (signal.aborted) return Promise.resolve(null);
    if (inside < limit) return Promise.resolve(admit());
    return new Promise((resolve) => {
      const stopWaiting = (): void => {
        waiting.delete(proceed);
        signal.removeEventListener('abort', giveUp);
      };
      const proceed = (): void => {
        stopWaiting();
        resolve(admit());
      };
      const giveUp = (): void => {
        stopWaiting();
        resolve(null);
      };
      waiting.add(proceed);
      signal.addEventListener('abort', giveUp);
    });
  }

  return { enter, isEmpty: () => inside === 0 && waiting.size === 0 };
}
