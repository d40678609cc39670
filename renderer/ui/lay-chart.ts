// Where everything in a chart stands: its scales, its ticks, and the labels of its thresholds kept apart.
import type { ChartLine } from './chart-look.ts';
import { timeTicks, valueTicks, type ChartRange } from './chart-scale.ts';

/** A threshold; `line` false: the name of the zone around it alone. */
export type ChartMark = {
  readonly value: number;
  readonly label: string;
  readonly tone: 'pass' | 'medium' | 'high' | 'blocker';
  readonly line: boolean;
};

export type ChartLayout = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (atMs: number) => number;
  readonly y: (value: number) => number;
  readonly timeAt: (x: number) => number;
  readonly valueTicks: readonly number[];
  readonly timeTicks: readonly number[];
  readonly marks: readonly (ChartMark & { readonly y: number; readonly labelY: number })[];
};

type Wanted = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  readonly range: ChartRange;
  readonly print: (value: number) => string;
  readonly whole: boolean;
};

const headPx = 22;
const footPx = 22;
const labelPx = 15;
const timeTickPx = 68;
/** Half of the label of a tick at the end. */
const endPx = 24;
/** A threshold needs some air above it. */
const air = 1.08;

export function layChart({ width, height, lines, marks, range, print, whole }: Wanted): ChartLayout {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const highest = Math.max(
    0,
    ...marks.map(({ value }) => value * air),
    values.reduce((a, b) => Math.max(a, b), 0),
  );
  // Thresholds end the scale; without any, a round number does.
  const ticks = valueTicks(highest, { whole }).filter((tick) => marks.length === 0 || tick <= highest);
  const last = marks.length === 0 ? (ticks.at(-1) ?? 1) : highest;
  const left = 10 + Math.max(...ticks.map((tick) => textPx(print(tick))));
  const right = width - Math.max(endPx, ...marks.map(({ label }) => textPx(label) + 12));
  const [top, bottom] = [headPx, height - footPx];
  const span = Math.max(1, range.toMs - range.fromMs);
  const y = (value: number) => bottom - (value / last) * (bottom - top);
  const placed = marks.map((mark) => ({ ...mark, y: y(mark.value) }));
  return {
    left,
    right,
    top,
    bottom,
    x: (atMs) => left + ((atMs - range.fromMs) / span) * (right - left),
    y,
    timeAt: (x) => range.fromMs + ((x - left) / Math.max(1, right - left)) * span,
    valueTicks: ticks,
    timeTicks: timeTicks(range, Math.max(2, Math.floor((right - left) / timeTickPx))),
    marks: keptApart(placed, bottom),
  };
}

/** How wide a label is about; a letter of Japanese is as wide as it is high. */
function textPx(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 11.5 : 6.4), 0);
}

/** From the lowest up, each label at least its own height above the one below. */
function keptApart<M extends { readonly y: number }>(
  marks: readonly M[],
  bottom: number,
): readonly (M & { readonly labelY: number })[] {
  let floor = bottom;
  return marks
    .toSorted((a, b) => b.y - a.y)
    .map((mark) => {
      const labelY = Math.min(mark.y, floor - 4);
      floor = labelY - labelPx + 4;
      return { ...mark, labelY };
    });
}
