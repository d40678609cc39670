// The arithmetic of a chart over time: round numbers for its axes, unbroken stretches of its lines, and where a time leads.

/** `value` null: no data, which is a gap. */
export type ChartPoint = { readonly atMs: number; readonly value: number | null };
export type KnownPoint = { readonly atMs: number; readonly value: number };
export type ChartRange = { readonly fromMs: number; readonly toMs: number };

const roundSteps = [1, 2, 2.5, 5, 10];

/** Round values from 0 up to the first that is not below `max`. */
export function valueTicks(max: number, { wanted = 5, whole = false } = {}): readonly number[] {
  const top = max > 0 ? max : 1;
  const size = 10 ** Math.floor(Math.log10(top / wanted));
  const step = (roundSteps.find((round) => round * size * wanted >= top * 0.999) ?? 10) * size;
  const even = whole ? Math.max(1, Math.ceil(step)) : step;
  const count = Math.max(1, Math.ceil(top / even - 1e-9));
  // Multiples, not sums: 0.1 added three times is not 0.3.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * even).toPrecision(12)));
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const timeSteps = [
  hourMs / 4,
  hourMs / 2,
  hourMs,
  2 * hourMs,
  3 * hourMs,
  6 * hourMs,
  12 * hourMs,
  dayMs,
  2 * dayMs,
  3 * dayMs,
  4 * dayMs,
  7 * dayMs,
  14 * dayMs,
  28 * dayMs,
];

/** Full hours or days in UTC, at most as many as are wanted. */
export function timeTicks({ fromMs, toMs }: ChartRange, wanted: number): readonly number[] {
  const span = toMs - fromMs;
  const step = timeSteps.find((size) => span / size <= wanted) ?? dayMs * Math.ceil(span / dayMs / wanted);
  const first = Math.ceil(fromMs / step) * step;
  const count = Math.max(0, Math.floor((toMs - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}

/** True for a full day in UTC. */
export function isMidnight(atMs: number): boolean {
  return atMs % dayMs === 0;
}

/** The stretches between the gaps; a time at which a point is missing altogether is a gap, too. */
export function stretches(points: readonly ChartPoint[], stepMs: number): readonly (readonly KnownPoint[])[] {
  const found: KnownPoint[][] = [];
  let last: number | null = null;
  for (const { atMs, value } of points) {
    if (value === null) {
      last = null;
      continue;
    }
    const current = found.at(-1);
    if (current !== undefined && last !== null && atMs - last <= stepMs * 1.5) current.push({ atMs, value });
    else found.push([{ atMs, value }]);
    last = atMs;
  }
  return found;
}

/** All times at which any of the lines has a point, in their order. */
export function stopsOf(lines: readonly { readonly points: readonly ChartPoint[] }[]): readonly number[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ atMs }) => atMs)))].sort((a, b) => a - b);
}

/** What a line says at a time: the point whose step covers it; null for none and for a gap. */
export function valueAt(points: readonly ChartPoint[], stepMs: number, atMs: number): number | null {
  const point = points.findLast((one) => one.atMs <= atMs);
  return point === undefined || atMs - point.atMs >= stepMs ? null : point.value;
}

/** The index of the stop that is nearest to a time; -1 where there are none. */
export function nearestStop(stops: readonly number[], atMs: number): number {
  const distance = (index: number) => Math.abs((stops[index] ?? Infinity) - atMs);
  return stops.reduce((best, _, index) => (best < 0 || distance(index) < distance(best) ? index : best), -1);
}
