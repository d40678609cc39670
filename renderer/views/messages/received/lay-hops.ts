// Where each hop stands in the chart of delays: to scale, but for delays so long that the others would vanish.
import type { MailHop } from '../../../../shared/message/mail-report.ts';

/** `clock`: it was written before the hop before it, so the clocks differ. */
export type LaneKind = 'first' | 'delay' | 'clock' | 'unknown';

export type Lane = {
  readonly kind: LaneKind;
  /** Shares of the width, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Drawn shorter than it was. */
  readonly isFolded: boolean;
};

/** A delay this many times as long as all shorter ones together is folded. */
const foldsFrom = 4;

export function layHops(hops: readonly Pick<MailHop, 'delayMs'>[]): readonly Lane[] {
  const delays = hops.map(({ delayMs }, index) => (index === 0 ? 0 : Math.max(0, delayMs ?? 0)));
  const foldedFrom = shortestFolded(delays);
  const isFolded = (delay: number): boolean => delay >= foldedFrom;
  const toScale = sum(delays.filter((delay) => !isFolded(delay)));
  const drawn = delays.map((delay) => (isFolded(delay) ? toScale : delay));
  const total = sum(drawn);
  let at = 0;
  return hops.map(({ delayMs }, index) => {
    const start = at;
    const length = total === 0 ? 0 : (drawn[index] ?? 0) / total;
    at += length;
    return { kind: kindOf(delayMs, index), start, end: start + length, isFolded: isFolded(delays[index] ?? 0) };
  });
}

function kindOf(delayMs: number | null, index: number): LaneKind {
  if (index === 0) return 'first';
  return delayMs === null ? 'unknown' : delayMs < 0 ? 'clock' : 'delay';
}

/** From the longest down, as long as each dwarfs all that are shorter. */
function shortestFolded(delays: readonly number[]): number {
  const longestFirst = delays.toSorted((a, b) => b - a);
  let rest = sum(delays);
  let shortest = Number.POSITIVE_INFINITY;
  for (const delay of longestFirst) {
    rest -= delay;
    if (rest <= 0 || delay < rest * foldsFrom) break;
    shortest = delay;
  }
  return shortest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
