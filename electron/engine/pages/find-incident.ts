// Finds the time in which refusals of a domain's mail rose markedly against the time before.
import type { DomainPage, MessageCounts } from '../../../shared/history/pages.ts';
import type { MxFamily } from '../../../shared/history/search.ts';
import { rareTail } from './rare-tail.ts';

export type Rate = { readonly refused: number; readonly ended: number };

export type Incident = {
  readonly fromMs: number;
  /** Exclusive. */
  readonly untilMs: number;
  /** The receiver at whom it stood out; null: at no one in particular. */
  readonly family: MxFamily | null;
  readonly during: Rate;
  readonly before: Rate;
};

const dayMs = 86_400_000;
/** Fewer messages prove nothing. */
const fewest = 20;
/**
 * The rule. A day stands out where, of at least 20 messages that ended, so many were refused that the same share as on the
 * quiet days before would bring it once in ten million (Fisher's exact test, one-sided; z over 5 where numbers are
 * large), and where the share at least doubled and rose by two points, so that large numbers do not make trifles shine.
 * A page asks this of some 30 days and a dozen receivers: a false alarm comes to less than one page in ten thousand.
 * Days that stood out are not held against later ones; neighbouring ones are one incident.
 */
const rareEnough = 1e-7;
const leastFactor = 2;
const leastRise = 0.02;

type Day = { readonly fromMs: number; readonly rate: Rate };
type Series = { readonly family: MxFamily | null; readonly days: readonly Day[] };
type Found = Incident & { readonly tail: number };

/** The one that is least likely to be chance; null where there is none. Days in order. */
export function findIncident(days: DomainPage['days']): Incident | null {
  const families = new Set(days.flatMap((day) => day.families.map(({ family }) => family)));
  const whole = incidentsIn({
    family: null,
    days: days.map(({ fromMs, counts }) => ({ fromMs, rate: rateOf(counts) })),
  });
  const apart = [...families].flatMap((family) => incidentsIn(seriesOf(family, days)));
  const worst = leastLikely([...whole, ...apart]);
  if (worst === undefined) return null;
  const during = (one: Found): boolean => one.fromMs < worst.untilMs && worst.fromMs < one.untilMs;
  // One receiver's refusals show in the whole as well: it is his incident, unless others rose with him.
  const theirs = apart.filter(during);
  const isOneReceiver = new Set(theirs.map(({ family }) => family)).size === 1;
  const { tail: _tail, ...incident } = leastLikely(isOneReceiver ? theirs : whole.filter(during)) ?? worst;
  return incident;
}

function leastLikely(found: readonly Found[]): Found | undefined {
  return found.toSorted((a, b) => a.tail - b.tail || b.during.refused - a.during.refused)[0];
}

export function rateOf({ delivered, permanent, transient, undetermined }: MessageCounts): Rate {
  const refused = permanent + transient + undetermined;
  return { refused, ended: delivered + refused };
}

function seriesOf(family: MxFamily, days: DomainPage['days']): Series {
  return {
    family,
    days: days.flatMap(({ fromMs, families }) => {
      const counts = families.find((one) => one.family === family)?.counts;
      return counts === undefined ? [] : [{ fromMs, rate: rateOf(counts) }];
    }),
  };
}

function incidentsIn({ family, days }: Series): readonly Found[] {
  const found: Found[] = [];
  let quiet: Rate = { refused: 0, ended: 0 };
  for (const { fromMs, rate } of days) {
    const tail = tailOf(rate, quiet);
    if (tail > rareEnough) {
      quiet = sum(quiet, rate);
      continue;
    }
    const last = found.at(-1);
    const day: Found = { fromMs, untilMs: fromMs + dayMs, family, during: rate, before: quiet, tail };
    if (last?.untilMs !== fromMs) found.push(day);
    else
      found[found.length - 1] = {
        ...last,
        untilMs: day.untilMs,
        during: sum(last.during, rate),
        tail: Math.min(last.tail, tail),
      };
  }
  return found;
}

/** How likely it is by chance; 1 where it is too little to count. */
function tailOf(day: Rate, before: Rate): number {
  if (day.ended < fewest || before.ended < fewest) return 1;
  const [share, usual] = [day.refused / day.ended, before.refused / before.ended];
  if (share < usual * leastFactor || share - usual < leastRise) return 1;
  return rareTail(day, before);
}

function sum(a: Rate, b: Rate): Rate {
  return { refused: a.refused + b.refused, ended: a.ended + b.ended };
}
