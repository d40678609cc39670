// Traffic of the past: what a scenario tells of it comes out again, hour by hour and the same each time.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../electron/demo/ses/operation.ts';
import { countTraffic, trafficOfDay } from '../../../../../electron/demo/ses/traffic/count-traffic.ts';
import { type Flow, type Kind, kinds } from '../../../../../electron/demo/ses/traffic/flow.ts';
import { openTraffic } from '../../../../../electron/demo/ses/traffic/open-traffic.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A Friday. */
const nowMs = Date.parse('2026-11-20T09:30:00Z');
const midnightMs = Date.parse('2026-11-20T00:00:00Z');

function flows(told: JsonObject, seed = 'test'): readonly Flow[] {
  const stream = { identity: 'shop.example', perDay: 24_000, from: '-40d', ...told };
  return openTraffic({ traffic: [stream] }, { nowMs, seed });
}

/** From so many days before today's midnight, and so many days long. */
type Days = readonly [from: number, days: number];
type Counting = { readonly kind?: Kind; readonly periodMs?: number; readonly provider?: string };

function counts(all: readonly Flow[], [from, days]: Days, counting: Counting = {}): ReadonlyMap<number, number> {
  const { kind = 'send', periodMs = dayMs, provider } = counting;
  const sinceMs = midnightMs - from * dayMs;
  const stretch = { sinceMs, untilMs: sinceMs + days * dayMs, periodMs };
  const isTo = (name: string): boolean => provider === undefined || name === provider;
  const sums = new Map<number, number>();
  for (const flow of all) {
    for (const [startMs, count] of countTraffic(flow, { kinds: [kind], isTo }, stretch))
      sums.set(startMs, (sums.get(startMs) ?? 0) + count);
  }
  return sums;
}

function total(all: readonly Flow[], days: Days, counting: Counting = {}): number {
  return [...counts(all, days, counting).values()].reduce((sum, count) => sum + count, 0);
}

function share(all: readonly Flow[], days: Days, counting: Counting): number {
  return total(all, days, counting) / total(all, days, { ...counting, kind: 'send' });
}

function expectWithin(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

describe('volume', () => {
  it('is as much a day as is told, less at weekends, whose days are those of UTC', () => {
    const days = [...counts(flows({ weekend: 0.4 }), [14, 14]).values()];
    expect(days).toHaveLength(14);
    // From a Friday to a Thursday.
    const isWeekend = (_count: number, index: number): boolean => index % 7 === 1 || index % 7 === 2;
    for (const count of days.filter(isWeekend)) expectWithin(count, 9000, 10_300);
    for (const count of days.filter((count, index) => !isWeekend(count, index))) expectWithin(count, 23_000, 25_000);
  });

  it('follows the working day', () => {
    const hours = [...counts(flows({ peakHour: 8 }), [1, 1], { periodMs: hourMs }).values()];
    expectWithin(hours.indexOf(Math.max(...hours)), 6, 10);
    expect(hours[20] ?? 0).toBeLessThan((hours[8] ?? 0) / 5);
  });

  it('begins and ends with whole days, and grows', () => {
    const ended = flows({ from: '-30d', to: '-9d' });
    expect([...counts(ended, [40, 40]).keys()]).toEqual(
      Array.from({ length: 21 }, (_, index) => midnightMs - (30 - index) * dayMs),
    );
    const grown = flows({ from: '-60d', growth: 0.5 });
    expectWithin(total(grown, [60, 7]) / total(grown, [1, 1]), 2.9, 3.4);
  });

  it('is other while something happens', () => {
    const days = [...counts(flows({ events: [{ at: '-3d', until: '-2d', perDay: 0 }] }), [4, 4]).values()];
    expect(days).toHaveLength(3);
  });
});

describe('what becomes of it', () => {
  const mixed = flows({
    providers: { Gmail: 0.5, Yahoo: 0.2 },
    hardBounce: 0.013,
    softBounce: 0.01,
    reject: 0.001,
    suppressed: 0.004,
    complaint: { Yahoo: 0.0025, '*': 0.0005 },
    open: 0.3,
    click: 0.04,
    group: 0.1,
  });

  it('has the shares that are told, provider by provider', () => {
    const month = [30, 30] as const;
    expect(share(mixed, month, { kind: 'hard-bounce' })).toBeCloseTo(0.013, 3);
    expect(total(mixed, [30, 30], { provider: 'Other' }) / total(mixed, [30, 30])).toBeCloseTo(0.3, 2);
    expect(share(mixed, month, { kind: 'complaint', provider: 'Yahoo' })).toBeCloseTo(0.0025, 3);
    // No feedback loop.
    expect(total(mixed, [30, 30], { kind: 'complaint', provider: 'Gmail' })).toBe(0);
  });

  it('adds up: every message ends in one way', () => {
    const of = (kind: Kind): number => total(mixed, [30, 30], { kind });
    const suppressed = of('send') - of('delivery') - of('hard-bounce') - of('soft-bounce') - of('reject');
    expect(suppressed / of('send')).toBeCloseTo(0.004, 3);
    expect(of('open')).toBeGreaterThan(of('reader'));
    expect(of('reader')).toBeLessThan(of('delivery'));
    for (const kind of kinds) expect(of(kind)).toBeLessThanOrEqual(of('send'));
  });

  it('goes to one or to several, each counted apart', () => {
    const [one, several] = mixed.map((flow) => ({ flow, sent: total([flow], [10, 10]) }));
    expect([one?.flow.isToOne, several?.flow.isToOne]).toEqual([true, false]);
    expect((several?.sent ?? 0) / total(mixed, [10, 10])).toBeCloseTo(0.1, 1);
  });

  it('changes at once, or step by step until now', () => {
    const bad = flows({ hardBounce: 0.01, events: [{ at: '-3d', until: '-2d', hardBounce: 0.2 }] });
    expect(share(bad, [3, 1], { kind: 'hard-bounce' })).toBeCloseTo(0.2, 1);
    expect(share(bad, [2, 1], { kind: 'hard-bounce' })).toBeCloseTo(0.01, 2);
    const rising = flows({ hardBounce: 0.03, events: [{ at: '-14d', gradual: true, hardBounce: 0.1 }] });
    const rates = [14, 7, 1].map((from) => share(rising, [from, 1], { kind: 'hard-bounce' }));
    for (const [index, rate] of [0.032, 0.067, 0.095].entries()) expect(rates[index]).toBeCloseTo(rate, 2);
  });
});

describe('counting', () => {
  const some = flows({ perDay: 700 });

  it.each([60_000, 300_000, 900_000, 5_400_000, 21_600_000])('by %d ms comes to the same', (periodMs) => {
    expect(total(some, [3, 3], { periodMs })).toBe(total(some, [3, 3]));
  });

  it('cuts the hour that is not over, and leaves out what lies ahead', () => {
    const upTo = (untilMs: number): number =>
      [...counts(some, [0, (untilMs - midnightMs) / dayMs], { periodMs: hourMs })].reduce(
        (sum, [, count]) => sum + count,
        0,
      );
    expectWithin(upTo(nowMs), upTo(nowMs - hourMs / 2) + 1, upTo(nowMs + hourMs / 2) - 1);
    expectWithin(trafficOfDay(some, nowMs), 600, 800);
    expect(trafficOfDay(some, nowMs)).toBe(upTo(nowMs) + afterThisTimeYesterday());
  });

  function afterThisTimeYesterday(): number {
    const stretch = { sinceMs: nowMs - dayMs, untilMs: midnightMs, periodMs: hourMs };
    const all = some.flatMap((flow) => [...countTraffic(flow, { kinds: ['send'] }, stretch).values()]);
    return all.reduce((sum, count) => sum + count, 0);
  }

  it('is the same for the same seed, in whatever order it is asked, and another for another', () => {
    const hours = (all: readonly Flow[]) => [...counts(all, [20, 20], { periodMs: hourMs })];
    const backwards = flows({ perDay: 700 });
    for (let from = 1; from <= 20; from += 1) counts(backwards, [from, 1]);
    expect(hours(backwards)).toEqual(hours(some));
    expect(hours(flows({ perDay: 700 }, 'another'))).not.toEqual(hours(some));
  });
});

it('has two months of many streams at hand, by the minute', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    flows({ from: '-60d', providers: { Gmail: 0.5, Yahoo: 0.2 } }, `${index}`),
  ).flat();
  expect(total(many, [60, 60]) / (20 * 60)).toBeCloseTo(24_000, -3);
  const minutes = counts(many, [1, 1], { periodMs: 60_000 });
  expect(minutes.size).toBe(1440);
  expect([...minutes.values()].reduce((sum, count) => sum + count, 0)).toBe(total(many, [1, 1]));
});

it.each([
  [{ providers: { Gmail: 0.7, Yahoo: 0.4 } }, 'more than the whole'],
  [{ from: '-3d', to: '-5d' }, 'ends before it begins'],
  [{ hardBounce: 'many' }, 'a share is a number'],
  [{ from: 'once' }, 'is no time'],
])('refuses %j', (told, message) => {
  expect(() => flows(told)).toThrow(message);
});
