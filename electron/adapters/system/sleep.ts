// Waiting by the system's timers; a waiting that is cancelled ends at once.
import type { Sleep } from '../../ports/sleep.ts';

export const systemSleep: Sleep = (durationMs, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, durationMs);
    signal.addEventListener('abort', end, { once: true });
  });
