// How long and how much a probe bears, and how it ends when it is told to or was borne too long.
import type { SmtpProbe } from '../../../shared/health/smtp.ts';

export type ProbeLimits = {
  readonly connectMs: number;
  readonly replyMs: number;
  /** From the first packet to the last, so that nobody can drip it out. */
  readonly wholeMs: number;
};

export const usualLimits: ProbeLimits = { connectMs: 5000, replyMs: 8000, wholeMs: 20_000 };

/** RFC 5321 4.5.3.1.5 allows 512 octets a line; servers send more, but no reply needs this much. */
export const maxReplyBytes = 32_768;

/** Ends a probe where it stands. */
export class ProbeEnd extends Error {
  readonly outcome: SmtpProbe['outcome'];
  /** What came last, if anything did. */
  readonly said: string | null;

  constructor(outcome: SmtpProbe['outcome'], said: string | null = null) {
    super(outcome);
    this.outcome = outcome;
    this.said = said;
  }
}

export type Patience = {
  /** Rejects with a `ProbeEnd` where the work takes longer than this, the whole too long, or nobody waits any more. */
  wait<T>(work: Promise<T>, maxMs: number): Promise<T>;
  release(): void;
};

export function openPatience(wholeMs: number, signal: AbortSignal | undefined): Patience {
  let end = (_outcome: 'timeout' | 'cancelled'): void => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    end = (outcome) => reject(new ProbeEnd(outcome));
  });
  // It may end while nothing waits.
  ended.catch(() => undefined);
  const cancel = (): void => end('cancelled');
  const whole = setTimeout(() => end('timeout'), wholeMs);
  if (signal?.aborted === true) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    async wait(work, maxMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new ProbeEnd('timeout')), maxMs);
      });
      try {
        return await Promise.race([ended, work, late]);
      } finally {
        clearTimeout(timer);
      }
    },
    release() {
      clearTimeout(whole);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
