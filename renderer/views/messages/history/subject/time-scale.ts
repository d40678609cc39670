// Where moments stand on the axis of a timeline: to scale, and where a second and three days meet, ever closer together.

export type TimeScale = {
  /** From 0, the beginning, to 1, the end; what lies outside stands at the edge. */
  readonly share: (atMs: number) => number;
  readonly isLog: boolean;
  readonly fromMs: number;
  readonly untilMs: number;
};

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A span so many times as long as its first step is drawn closer and closer. */
const linearUntil = 12;

export function timeScale(moments: readonly number[]): TimeScale {
  const fromMs = moments.reduce((least, atMs) => Math.min(least, atMs), moments[0] ?? 0);
  const untilMs = moments.reduce((most, atMs) => Math.max(most, atMs), fromMs);
  const span = Math.max(1, untilMs - fromMs);
  const steps = moments.map((atMs) => atMs - fromMs).filter((step) => step > 0);
  const shortest = steps.reduce((least, step) => Math.min(least, step), span);
  const first = Math.min(10 * minute, Math.max(second, shortest));
  const isLog = span / first > linearUntil;
  const within = (atMs: number): number => Math.min(span, Math.max(0, atMs - fromMs));
  const share = isLog
    ? (atMs: number) => Math.log1p(within(atMs) / first) / Math.log1p(span / first)
    : (atMs: number) => within(atMs) / span;
  return { share, isLog, fromMs, untilMs };
}

const logSteps = [
  second,
  10 * second,
  minute,
  10 * minute,
  hour,
  6 * hour,
  day,
  3 * day,
  10 * day,
  30 * day,
  100 * day,
];
const evenSteps = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  ...[1, 2, 5, 10, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 30].map((count) => count * minute),
  ...[1, 2, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 30, 90, 365].map((count) => count * day),
];

/** Spans since the beginning that are named, none closer to the next than `apart`, a share of the width. */
export function timeSteps({ share, isLog, fromMs, untilMs }: TimeScale, apart: number): readonly number[] {
  const span = untilMs - fromMs;
  if (!isLog) {
    const step = evenSteps.find((one) => one / Math.max(1, span) >= apart) ?? span;
    const count = Math.floor(span / Math.max(1, step));
    return Array.from({ length: count + 1 }, (_, index) => index * step);
  }
  const kept: number[] = [0];
  for (const step of logSteps.filter((one) => one <= span))
    if (share(fromMs + step) - share(fromMs + (kept.at(-1) ?? 0)) >= apart) kept.push(step);
  return kept;
}
