// What `GetSendStatistics` tells: totals, days in UTC, whether hard bounces are rising, and when the quota comes free.
import type { SendPoint } from '../../../shared/health/metrics.ts';
import { dayMs, hourMs } from './say-time.ts';

export type SendTotals = Omit<SendPoint, 'atMs'>;

/** SES developer guide, "Monitoring usage statistics": a point stands for 15 minutes, and two weeks are kept. */
const stepMs = 15 * 60_000;
export const statisticsSpanMs = 14 * dayMs;

export function totalsOf(points: readonly SendPoint[]): SendTotals {
  const sum = (of: keyof SendTotals): number => points.reduce((total, point) => total + point[of], 0);
  return { attempts: sum('attempts'), bounces: sum('bounces'), complaints: sum('complaints'), rejects: sum('rejects') };
}

/** Every day that the span touches, those without mail included; UTC, so that a report reads the same everywhere. */
export function daysOf(points: readonly SendPoint[], span: { readonly fromMs: number; readonly toMs: number }) {
  const first = startOfDay(span.fromMs);
  const count = Math.max(0, Math.ceil((span.toMs - first) / dayMs));
  return Array.from({ length: count }, (_, index): SendPoint => {
    const atMs = first + index * dayMs;
    return { atMs, ...totalsOf(points.filter((point) => point.atMs >= atMs && point.atMs < atMs + dayMs)) };
  });
}

/** The day on which most was sent; null where nothing was. */
export function busiestDay(points: readonly SendPoint[]): SendPoint | null {
  const times = points.map(({ atMs }) => atMs);
  if (times.length === 0) return null;
  const days = daysOf(points, { fromMs: Math.min(...times), toMs: Math.max(...times) + 1 });
  const [busiest] = days.toSorted((a, b) => b.attempts - a.attempts);
  return busiest === undefined || busiest.attempts === 0 ? null : busiest;
}

export type BounceTrend = {
  readonly recent: SendTotals;
  readonly before: SendTotals;
  readonly recentFraction: number;
  /** Null where nothing was sent before. */
  readonly beforeFraction: number | null;
  readonly goes: 'up' | 'down' | 'level';
  /** Up to twice what it was, or more. */
  readonly isFast: boolean;
};

const recentDays = 3;
/** Fewer bounces than that are chance, and so is what lies within two standard deviations of what was to be expected. */
const fewestBounces = 10;
const deviations = 2;
/** A change that is less than a quarter is none. */
const leastChange = 0.25;

/** The last three days against those before; null where nothing was sent in them. The line is drawn by us, not by AWS. */
export function bounceTrend(points: readonly SendPoint[], nowMs: number): BounceTrend | null {
  const since = nowMs - recentDays * dayMs;
  const recent = totalsOf(points.filter(({ atMs }) => atMs >= since && atMs <= nowMs));
  const before = totalsOf(points.filter(({ atMs }) => atMs < since));
  if (recent.attempts === 0) return null;
  const recentFraction = recent.bounces / recent.attempts;
  const beforeFraction = before.attempts === 0 ? null : before.bounces / before.attempts;
  const expected = (beforeFraction ?? 0) * recent.attempts;
  const change = recent.bounces - expected;
  const isChange = Math.abs(change) > Math.max(deviations * Math.sqrt(expected), leastChange * expected);
  const isUp = isChange && change > 0 && recent.bounces >= fewestBounces;
  const isDown = isChange && change < 0 && before.bounces >= fewestBounces;
  const goes = isUp ? 'up' : isDown ? 'down' : 'level';
  return { recent, before, recentFraction, beforeFraction, goes, isFast: isUp && recent.bounces >= 2 * expected };
}

export type Refill = { readonly atMs: number; readonly recipients: number };

const refillSteps = 12;

/** The quota is of the last 24 hours: what was sent counts no more a day later. Merged, each step when all of it is free. */
export function refillsOf(points: readonly SendPoint[], nowMs: number): readonly Refill[] {
  const steps = new Map<number, Refill>();
  const width = (24 * hourMs) / refillSteps;
  for (const { atMs, attempts } of points) {
    // Whether a point's time is the start of its 15 minutes or their end, all of it is free by then.
    const freeAtMs = atMs + stepMs + dayMs;
    if (attempts === 0 || freeAtMs <= nowMs || atMs > nowMs) continue;
    const step = Math.min(refillSteps - 1, Math.floor((freeAtMs - nowMs) / width));
    const held = steps.get(step);
    steps.set(step, {
      atMs: Math.max(freeAtMs, held?.atMs ?? 0),
      recipients: attempts + (held?.recipients ?? 0),
    });
  }
  return [...steps.values()].toSorted((a, b) => a.atMs - b.atMs);
}

function startOfDay(atMs: number): number {
  return Math.floor(atMs / dayMs) * dayMs;
}
