import { afterEach, describe, expect, it } from 'vitest';
import { printBothTimes, printUtcDay, printUtcMoment } from '../../../renderer/ui/print-time.ts';

const atMs = Date.UTC(2026, 10, 21, 14, 5);
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a time', () => {
  it('stands in UTC', () => {
    expect(printUtcMoment(atMs, 'en')).toBe('Nov 21, 14:05 UTC');
    expect(printUtcDay(atMs, 'ja')).toBe('11月21日');
  });

  it('stands in UTC alone where that is the zone of the reader', () => {
    process.env['TZ'] = 'UTC';
    expect(printBothTimes(atMs, 'de')).toBe('21. Nov., 14:05 UTC');
  });

  it('stands in the reader’s zone with UTC beside it, the day twice where it differs', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    expect(printBothTimes(atMs, 'fr')).toBe('21 nov., 23:05 (14:05 UTC)');
    expect(printBothTimes(atMs + 3_600_000, 'fr')).toBe('22 nov., 00:05 (21 nov., 15:05 UTC)');
  });
});
