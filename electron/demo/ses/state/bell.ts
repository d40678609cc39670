// Wakes those who wait for something to happen in the account; no wait keeps the process alive.

export type Bell = {
  /** Until it rings or so much real time has passed; at once where it is closed. */
  wait(ms: number): Promise<void>;
  ring(): void;
  close(): void;
  readonly isClosed: () => boolean;
};

export function openBell(): Bell {
  const waiting = new Set<() => void>();
  let closed = false;
  const ring = (): void => {
    for (const wake of waiting) wake();
  };
  return {
    wait: (ms) =>
      new Promise((done) => {
        if (closed) return done();
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          done();
        };
        const timer = setTimeout(wake, ms).unref();
        waiting.add(wake);
      }),
    ring,
    close: () => {
      closed = true;
      ring();
    },
    isClosed: () => closed,
  };
}
