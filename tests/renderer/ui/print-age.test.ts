import { describe, expect, it } from 'vitest';
import { printAge, printClock, printMoment, printShortAge } from '../../../renderer/ui/print-age.ts';

const minuteMs = 60_000;

describe('ages', () => {
  it.each([
    [0, 'now', '今'],
    [-5 * minuteMs, 'now', '今'],
    [3 * minuteMs, '3 minutes ago', '3 分前'],
    [90 * minuteMs, '1 hour ago', '1 時間前'],
    [26 * 60 * minuteMs, 'yesterday', '昨日'],
  ])('%i ms are %s', (ageMs, english, japanese) => {
    expect(printAge(ageMs, 'en')).toBe(english);
    expect(printAge(ageMs, 'ja')).toBe(japanese);
  });

  it('are short in a column', () => {
    expect(printShortAge(3 * minuteMs, 'en')).toBe('3m');
    expect(printShortAge(3 * minuteMs, 'ja')).toBe('3 分');
  });
});

describe('a moment', () => {
  it('has its hour in two digits in either language, as lists have it', () => {
    const atMs = new Date(2026, 10, 5, 0, 31, 7).getTime();
    expect(printMoment(atMs, 'en')).toBe('Nov 5, 2026, 00:31:07');
    expect(printMoment(atMs, 'ja')).toBe('2026/11/05 00:31:07');
  });
});

describe('a clock that runs down', () => {
  it.each([
    [125_000, '2:05'],
    [60_000, '1:00'],
    [59_001, '1:00'],
    [900, '0:01'],
    [-5_000, '0:00'],
    [3_725_000, '1:02:05'],
  ])('shows %i ms as %s', (spanMs, clock) => {
    expect(printClock(spanMs)).toBe(clock);
  });
});
