// How work in flight is told to stop. An AbortController would do the same, but its making and listening cost more than a packet.

/** The work behind a question does one thing at a time, so that one place for a listener is enough. */
export type Stop = { stopped: boolean; whenStopped: (() => void) | null };

export function createStop(): Stop {
  return { stopped: false, whenStopped: null };
}

export function stopWork(stop: Stop): void {
  if (stop.stopped) return;
  stop.stopped = true;
  stop.whenStopped?.();
}
