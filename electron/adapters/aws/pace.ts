// When the next call of a family may go out: no faster than AWS allows, slower for a while after a throttle.

export type Pace = {
  /** Milliseconds until the next call may be sent; 0 or less: now. */
  untilNextMs(): number;
  sent(): void;
  answered(how: 'well' | 'throttled'): void;
  readonly intervalMs: number;
};

/** What a timer or a busy machine may be early by must not become a call too many. */
const slack = { share: 1.02, ms: 5 };
/** After so long without a call, connections may be gone: the next one has to be made, and its call arrives late. */
const quietMs = 10_000;
/** How long the second call waits for the answer to such a first one, so that both do not arrive together. */
const firstPatienceMs = 2000;
const slowestFactor = 8;
const recovery = 0.9;

export function createPace(perSecond: number): Pace {
  const ownIntervalMs = (1000 / perSecond) * slack.share + slack.ms;
  let slowness = 1;
  let sentAtMs = Number.NEGATIVE_INFINITY;
  let nextAtMs = 0;
  let isFirstOut = false;
  const intervalMs = (): number => ownIntervalMs * slowness;

  return {
    untilNextMs: () => nextAtMs - performance.now(),
    sent: () => {
      const nowMs = performance.now();
      isFirstOut = nowMs - sentAtMs > quietMs;
      sentAtMs = nowMs;
      nextAtMs = nowMs + intervalMs() + (isFirstOut ? firstPatienceMs : 0);
    },
    answered: (how) => {
      slowness = how === 'throttled' ? Math.min(slowestFactor, slowness * 2) : Math.max(1, slowness * recovery);
      if (isFirstOut || how === 'throttled') nextAtMs = performance.now() + intervalMs();
      isFirstOut = false;
    },
    get intervalMs() {
      return intervalMs();
    },
  };
}
