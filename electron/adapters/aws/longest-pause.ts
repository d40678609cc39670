// How long the next try of a call is waited for at most: twice as long each time.
import type { Call } from './call.ts';
import { rateOf } from './rates.ts';
import type { Policy } from './setup.ts';

const mostMs = 20_000;
/** As the SDK's own tries begin: where many calls a second are allowed, a throttle still does not pass within a few milliseconds. */
const leastMs = 100;

/** `count`: the tries so far. What changes something waits no longer than its rate asks for: its sender keeps the time. */
export function longestPauseMs(
  { operation, changes }: Pick<Call<unknown>, 'operation' | 'changes'>,
  count: number,
  { rateFactor }: Pick<Policy, 'rateFactor'>,
): number {
  const intervalMs = 1000 / rateOf(operation).perSecond;
  return Math.min(mostMs, Math.max(changes ? 0 : leastMs, intervalMs) * 2 ** count) / rateFactor;
}
