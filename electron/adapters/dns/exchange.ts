// How one query to one server ended, and the frame every transport runs in: ended once, timed, cancellable.
import type { Header, Message } from './read-message.ts';

export type Exchange =
  | { readonly kind: 'message'; readonly message: Message; readonly packet: Buffer }
  /** RFC 2181 9: only the header of a truncated answer is of use. */
  | { readonly kind: 'truncated'; readonly header: Header; readonly packet: Buffer }
  | { readonly kind: 'malformed'; readonly packet: Buffer | null }
  /** `caseLost`: an answer came whose question differed only in its letters' case. */
  | { readonly kind: 'timeout'; readonly caseLost: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cancelled' };

export type Limits = { readonly timeoutMs: number; readonly signal: AbortSignal };

/** A transport at work: `stop` frees what it holds, however it ended; `atTimeout` says what a time-out means to it. */
export type Running = { readonly stop: () => void; readonly atTimeout: () => Exchange };

/** Runs `start` until it settles, its time is up or it is cancelled; later settlements are ignored. */
export function runExchange(limits: Limits, start: (settle: (ended: Exchange) => void) => Running): Promise<Exchange> {
  const { signal, timeoutMs } = limits;
  if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
  return new Promise((resolve) => {
    const state: { ended: boolean; running: Running | null } = { ended: false, running: null };
    const settle = (exchange: Exchange): void => {
      if (state.ended) return;
      state.ended = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      state.running?.stop();
      resolve(exchange);
    };
    const cancel = (): void => settle({ kind: 'cancelled' });
    const timer = setTimeout(
      () => settle(state.running?.atTimeout() ?? { kind: 'timeout', caseLost: false }),
      Math.max(1, timeoutMs),
    );
    signal.addEventListener('abort', cancel);
    state.running = start(settle);
    // It may have settled before there was anything to stop.
    if (state.ended) state.running.stop();
  });
}
