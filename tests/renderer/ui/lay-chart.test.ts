import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../renderer/ui/chart-look.ts';
import { layChart, type ChartMark } from '../../../renderer/ui/lay-chart.ts';

const range = { fromMs: 0, toMs: 14 * 86_400_000 };
const line = {
  key: 'a',
  label: 'A',
  stepMs: 86_400_000,
  look: 0,
  points: [
    { atMs: 0, value: 0.01 },
    { atMs: range.toMs, value: 0.03 },
  ],
};
const print = (value: number) => `${value}`;
const mark = (value: number, label: string): ChartMark => ({ value, label, tone: 'high', line: true });
const lay = (marks: readonly ChartMark[]) =>
  layChart({ width: 640, height: 220, lines: [line], marks, range, print, whole: false });

describe('the layout of a chart', () => {
  it('keeps every threshold in sight, however low the values are', () => {
    const { marks, top, bottom } = lay([mark(0.1, 'Pause 10%')]);
    expect(marks[0]?.y).toBeGreaterThan(top);
    expect(marks[0]?.y).toBeLessThan(bottom);
  });

  it('keeps the labels of thresholds apart where their lines are not', () => {
    const { marks } = lay([mark(0.1, 'Pause'), mark(0.002, 'Review'), mark(0.001, 'Healthy')]);
    const heights = marks.map(({ labelY }) => labelY).toSorted((a, b) => a - b);
    for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(11);
  });

  it('leaves a Japanese label the room that it needs', () => {
    expect(lay([mark(0.1, '停止の対象')]).right).toBeLessThan(lay([mark(0.1, 'Pause')]).right);
  });

  it('leads from a time to its place and back', () => {
    const { x, timeAt, left, right } = lay([]);
    expect([x(range.fromMs), x(range.toMs)]).toEqual([left, right]);
    expect(timeAt(x(5_000_000))).toBeCloseTo(5_000_000, 3);
  });
});

it('gives forty lines forty looks', () => {
  const looks = Array.from({ length: 40 }, (_, index) => JSON.stringify(lookOf(index)));
  expect(new Set(looks).size).toBe(40);
});
