// How much mail a stream of traffic has at a time, and which share of it comes to what.
import { type Change, dayMs, hourMs, type Share, type ShareName, type TrafficSeed } from './traffic-seed.ts';

export type Place = { readonly provider: string; readonly atMs: number };

export function shareAt(seed: TrafficSeed, name: ShareName, { provider, atMs }: Place): number {
  return seed.changes.reduce(
    (before, change) => {
      const share = change.shares[name];
      return share === undefined ? before : before + (of(share, provider) - before) * progress(change, atMs);
    },
    of(seed.shares[name], provider),
  );
}

function of(share: Share | undefined, provider: string): number {
  return share?.get(provider) ?? share?.get('*') ?? 0;
}

/** 0: it does not hold; 1: it holds in full. */
function progress({ atMs: fromMs, untilMs, reachedMs }: Change, atMs: number): number {
  if (atMs < fromMs || atMs >= untilMs) return 0;
  return atMs >= reachedMs ? 1 : (atMs - fromMs) / (reachedMs - fromMs);
}

/** Messages that are to be expected in the hour that begins then, before chance. */
export function volumeAt(seed: TrafficSeed, atMs: number): number {
  if (atMs < seed.fromMs || atMs >= seed.toMs) return 0;
  const grown = seed.perDay * (1 + seed.growth) ** ((atMs - seed.nowMs) / (30 * dayMs));
  const perDay = seed.changes.reduce(
    (before, change) => (change.perDay === null ? before : before + (change.perDay - before) * progress(change, atMs)),
    grown,
  );
  const date = new Date(atMs);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return (perDay / 24) * (isWeekend ? seed.weekend : 1) * ofHour(date.getUTCHours(), seed.peakHour);
}

/** Much at the peak, next to nothing twelve hours from it; 1 on average. */
function ofHour(hour: number, peakHour: number): number {
  return 1 + 0.9 * Math.cos(((hour - peakHour) * hourMs * 2 * Math.PI) / dayMs);
}
