// What can be chosen about a resolver, and the choices for those who make none.
import type { Clock } from '../../ports/clock.ts';
import type { Server } from './servers.ts';

/** Where packets for an address are really sent; null where nothing may be sent at all. */
export type Route = (address: string) => { readonly address: string; readonly portNumber: number } | null;

export type ResolverOptions = {
  /** Asked in this order. */
  readonly servers: readonly Server[];
  /** The time one question may take in all, its waiting for a turn not counted. */
  readonly deadlineMs?: number;
  /** The time for the first try at a server; each further one has half as much again. */
  readonly firstTryMs?: number;
  /** Tries at one server before the next is asked. */
  readonly tries?: number;
  readonly inFlightPerServer?: number;
  readonly cacheEntries?: number;
  /** For the servers that a question names; those of the list are asked where they are. */
  readonly route?: Route;
  /** For the age of cached answers and the time of asking. */
  readonly clock?: Clock;
};

export type Policy = {
  readonly deadlineMs: number;
  readonly firstTryMs: number;
  readonly tries: number;
  readonly inFlightPerServer: number;
  readonly cacheEntries: number;
  readonly route: Route | null;
  readonly clock: Clock;
};

export function policyOf(options: ResolverOptions): Policy {
  return {
    deadlineMs: options.deadlineMs ?? 5000,
    firstTryMs: options.firstTryMs ?? 1500,
    // With several servers the next one is the better retry.
    tries: options.tries ?? (options.servers.length > 1 ? 2 : 3),
    inFlightPerServer: options.inFlightPerServer ?? 64,
    cacheEntries: options.cacheEntries ?? 5000,
    route: options.route ?? null,
    clock: options.clock ?? { nowMs: () => Date.now() },
  };
}
