import { describe, expect, it } from 'vitest';
import { nearestStop, stopsOf, stretches, timeTicks, valueAt, valueTicks } from '../../../renderer/ui/chart-scale.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const start = Date.UTC(2026, 10, 1);

describe('the ticks of values', () => {
  it.each([
    [19_533, [0, 5000, 10_000, 15_000, 20_000]],
    [0.108, [0, 0.025, 0.05, 0.075, 0.1, 0.125]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('up to %d are round, and reach it', (max, ticks) => {
    expect(valueTicks(max)).toEqual(ticks);
  });

  it('of counts have no halves', () => {
    expect(valueTicks(2, { whole: true })).toEqual([0, 1, 2]);
    expect(valueTicks(0, { whole: true })).toEqual([0, 1]);
  });
});

describe('the ticks of time', () => {
  it('are full hours or days in UTC, never more than are wanted', () => {
    const day = timeTicks({ fromMs: start + 5 * 60_000, toMs: start + dayMs }, 8);
    expect(day.map((tick) => (tick - start) / hourMs)).toEqual([3, 6, 9, 12, 15, 18, 21, 24]);
    expect(timeTicks({ fromMs: start, toMs: start + 60 * dayMs }, 6).every((tick) => tick % dayMs === 0)).toBe(true);
    for (const days of [1, 2, 7, 14, 30, 60, 400])
      expect(timeTicks({ fromMs: start, toMs: start + days * dayMs }, 5).length).toBeLessThanOrEqual(6);
  });
});

describe('a line', () => {
  const point = (hour: number, value: number | null) => ({ atMs: start + hour * hourMs, value });
  const points = [point(0, 1), point(1, 2), point(2, null), point(3, 0), point(9, 4), point(10, 5)];

  it('breaks where there is no data, and where a point is missing', () => {
    const parts = stretches(points, hourMs).map((part) => part.map(({ value }) => value));
    expect(parts).toEqual([[1, 2], [0], [4, 5]]);
  });

  it('says a value as long as it holds, zero among them, and none in a gap', () => {
    const at = (hour: number) => valueAt(points, hourMs, start + hour * hourMs);
    expect([at(-1), at(0), at(1.5), at(2), at(3.5), at(5), at(10)]).toEqual([null, 1, 2, null, 0, null, 5]);
  });

  it('stops at every time that any line has', () => {
    const stops = stopsOf([{ points: points.slice(0, 2) }, { points: [point(0.5, 1), point(1, 1)] }]);
    expect(stops.map((stop) => (stop - start) / hourMs)).toEqual([0, 0.5, 1]);
    expect(nearestStop(stops, start + 0.8 * hourMs)).toBe(2);
    expect(nearestStop([], start)).toBe(-1);
  });
});
