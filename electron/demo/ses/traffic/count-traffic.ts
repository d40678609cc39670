// Counts traffic by stretches of time; what does not fill its hour is counted by the part of the hour that it is of.
import { dayMs, hourMs } from './traffic-seed.ts';
import type { Flow, Kind } from './flow.ts';

/** From a time up to another, in periods that begin with the clock's. */
export type Stretch = { readonly sinceMs: number; readonly untilMs: number; readonly periodMs: number };

export type TrafficWanted = {
  readonly kinds: readonly Kind[];
  /** Only mail to these providers; to all where it is not given. */
  readonly isTo?: (provider: string) => boolean;
};

/** By the beginnings of periods; those in which it did not happen are left out. */
export function countTraffic(flow: Flow, wanted: TrafficWanted, stretch: Stretch): ReadonlyMap<number, number> {
  const { sinceMs, untilMs, periodMs } = stretch;
  const counts = new Map<number, number>();
  for (let hour = Math.floor(sinceMs / hourMs) * hourMs; hour < untilMs; hour += hourMs) {
    const inHour = countInHour(flow, wanted, hour);
    if (inHour === 0) continue;
    const endMs = Math.min(hour + hourMs, untilMs);
    for (let atMs = Math.max(hour, sinceMs); atMs < endMs;) {
      const startMs = Math.floor(atMs / periodMs) * periodMs;
      const nextMs = Math.min(startMs + periodMs, endMs);
      const count = atMs === hour && nextMs === hour + hourMs ? inHour : partOf({ flow, hour, inHour }, atMs, nextMs);
      if (count > 0) counts.set(startMs, (counts.get(startMs) ?? 0) + count);
      atMs = nextMs;
    }
  }
  return counts;
}

type InHour = { readonly flow: Flow; readonly hour: number; readonly inHour: number };

/** Evenly spread, so that the parts of an hour add up to it however it is cut. */
function partOf({ flow, hour, inHour }: InHour, fromMs: number, toMs: number): number {
  const phase = flow.phaseOf(hour);
  const by = (atMs: number): number => Math.floor(((atMs - hour) / hourMs) * inHour + phase);
  return by(toMs) - by(fromMs);
}

function countInHour(flow: Flow, { kinds, isTo = () => true }: TrafficWanted, hour: number): number {
  let sum = 0;
  flow.providers.forEach((name, provider) => {
    if (isTo(name)) for (const kind of kinds) sum += flow.inHour(hour, provider, kind);
  });
  return sum;
}

/** Recipients of the last 24 hours: what the quota counts. */
export function trafficOfDay(flows: readonly Flow[], nowMs: number): number {
  const stretch = { sinceMs: nowMs - dayMs, untilMs: nowMs, periodMs: dayMs };
  const counts = flows.flatMap((flow) => [...countTraffic(flow, { kinds: ['send'] }, stretch).values()]);
  return counts.reduce((sum, count) => sum + count, 0);
}
