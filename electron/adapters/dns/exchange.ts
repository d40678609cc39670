// How one query to one server ended, and the frame that TCP and HTTPS run in: ended once, timed, stoppable.
import type { Message } from './read-message.ts';
import type { Stop } from './stop.ts';

export type Exchange =
  | { readonly kind: 'message'; readonly message: Message; readonly packet: Buffer }
  /** RFC 2181 9: only the header of a truncated answer is of use. */
  | { readonly kind: 'truncated'; readonly packet: Buffer }
  | { readonly kind: 'malformed'; readonly packet: Buffer | null }
  /** `caseLost`: an answer came whose question differed only in its letters' case. */
  | { readonly kind: 'timeout'; readonly caseLost: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cancelled' };

export type Limits = { readonly timeoutMs: number; readonly stop: Stop };

/** Runs a transport until it settles, its time is up or it is stopped; what it answers frees what it holds. */
export function runExchange(
  limits: Limits,
  start: (settle: (ended: Exchange) => void) => () => void,
): Promise<Exchange> {
  const { stop, timeoutMs } = limits;
  if (stop.stopped) return Promise.resolve({ kind: 'cancelled' });
  return new Promise((resolve) => {
    const state: { ended: boolean; free: (() => void) | null } = { ended: false, free: null };
    const settle = (exchange: Exchange): void => {
      if (state.ended) return;
      state.ended = true;
      clearTimeout(timer);
      stop.whenStopped = null;
      state.free?.();
      resolve(exchange);
    };
    const timer = setTimeout(() => settle({ kind: 'timeout', caseLost: false }), Math.max(1, timeoutMs));
    stop.whenStopped = () => settle({ kind: 'cancelled' });
    state.free = start(settle);
    // It may have settled before there was anything to free.
    if (state.ended) state.free();
  });
}
