// Buckets of requests: what they hold, and how they fill.
import { describe, expect, it } from 'vitest';
import { openRates } from '../../../../../electron/demo/ses/wire/rates.ts';

describe('rates', () => {
  it('let one second’s worth through at once, then as the time passes', () => {
    let nowMs = 0;
    const rates = openRates(1, () => nowMs);
    const admitted = (count: number) =>
      Array.from({ length: count }, () => rates.admits('get', 2)).filter(Boolean).length;
    expect(admitted(5)).toBe(2);
    nowMs = 500;
    expect(admitted(5)).toBe(1);
    nowMs = 60_000;
    expect(admitted(5)).toBe(2);
  });

  it('keep buckets apart, and speed up all of them', () => {
    const rates = openRates(3, () => 0);
    expect([1, 2, 3, 4].map(() => rates.admits('get', 1))).toEqual([true, true, true, false]);
    expect(rates.admits('put', 1)).toBe(true);
    expect(rates.admits('get', null)).toBe(true);
  });

  it('survive a clock that is set back', () => {
    let nowMs = 10_000;
    const rates = openRates(1, () => nowMs);
    rates.admits('get', 1);
    nowMs = 0;
    expect(rates.admits('get', 1)).toBe(false);
    nowMs = 1000;
    expect(rates.admits('get', 1)).toBe(true);
  });
});
