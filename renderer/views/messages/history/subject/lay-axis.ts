// Where the events, the gaps and the words of a story stand on its axis, in pixels.
import type { EventType } from '../../../../../shared/health/coverage.ts';
import type { RecipientStory } from '../../../../../shared/timeline.ts';
import { timeScale, timeSteps } from './time-scale.ts';

export type AxisMark = {
  readonly key: string;
  readonly type: EventType;
  readonly atMs: number;
  readonly x: number;
  /** Of the lane. */
  readonly lane: 'delivery' | 'reader';
  readonly isSkewed: boolean;
};

export type AxisGap = { readonly x: number; readonly width: number };

export type Axis = {
  readonly marks: readonly AxisMark[];
  readonly gaps: readonly AxisGap[];
  /** SES tried from the first to the last of its attempts. */
  readonly tried: { readonly x: number; readonly width: number } | null;
  readonly ticks: readonly { readonly spanMs: number; readonly x: number }[];
  readonly nowX: number | null;
  readonly isLog: boolean;
  readonly fromMs: number;
  readonly right: number;
};

type Wanted = {
  readonly story: Pick<RecipientStory, 'entries' | 'gaps' | 'attempts'>;
  readonly sentAtMs: number | null;
  readonly nowMs: number;
  readonly width: number;
};

/** The names of the lanes stand before it, half a label of the last tick behind. */
export const laneNamePx = 76;
const endPx = 30;
const tickPx = 58;
const apartPx = 6;
/** A gap that lasted no time on the axis is still seen. */
const leastGapPx = 6;
/** A message that was opened a thousand times is drawn no differently from one opened this often. */
const drawnMarks = 400;

const readerTypes: readonly EventType[] = ['OPEN', 'CLICK', 'COMPLAINT', 'SUBSCRIPTION'];

export function layAxis({ story, sentAtMs, nowMs, width }: Wanted): Axis {
  const { entries, attempts } = story;
  // Where nothing more is to come there is no silence.
  const gaps = story.gaps.filter(({ isExpected = false }) => !isExpected);
  const inTime = entries.filter(({ isSkewed }) => !isSkewed).map(({ event }) => event.atMs);
  const isOpenEnded = gaps.some(({ untilMs }) => untilMs === null);
  const scale = timeScale([
    ...(sentAtMs === null ? [] : [sentAtMs]),
    ...(inTime.length === 0 ? entries.map(({ event }) => event.atMs) : inTime),
    ...gaps.map(({ fromMs, untilMs }) => untilMs ?? fromMs),
    ...(isOpenEnded ? [nowMs] : []),
  ]);
  const left = laneNamePx;
  const right = Math.max(left + 120, width - endPx);
  const x = (atMs: number): number => left + 10 + scale.share(atMs) * (right - left - 20);
  const lastTryMs = attempts.reduce((last, { atMs }) => Math.max(last, atMs), scale.fromMs);
  return {
    marks: entries.slice(0, drawnMarks).map(({ event, isSkewed }, index) => ({
      key: `${event.type} ${event.atMs} ${index}`,
      type: event.type,
      atMs: event.atMs,
      x: x(event.atMs),
      lane: readerTypes.includes(event.type) ? 'reader' : 'delivery',
      isSkewed,
    })),
    gaps: gaps.map(({ fromMs, untilMs }) => {
      const [start, end] = [x(fromMs), x(untilMs ?? nowMs)];
      return { x: start, width: Math.max(leastGapPx, end - start) };
    }),
    tried: attempts.length === 0 ? null : { x: x(scale.fromMs), width: x(lastTryMs) - x(scale.fromMs) },
    ticks: timeSteps(scale, tickPx / Math.max(1, right - left - 20)).map((spanMs) => ({
      spanMs,
      x: x(scale.fromMs + spanMs),
    })),
    nowX: isOpenEnded ? x(nowMs) : null,
    isLog: scale.isLog,
    fromMs: scale.fromMs,
    right,
  };
}

/** A mark with the middle of its name, which stands above it. */
export type NamedMark = AxisMark & { readonly middle: number };

/** Which of the marks of a lane can be named without touching: the last first, as it tells the outcome, then the first. */
export function namedMarks(
  marks: readonly AxisMark[],
  { right, widthOf }: { readonly right: number; readonly widthOf: (mark: AxisMark) => number },
): readonly NamedMark[] {
  const named: (NamedMark & { readonly half: number })[] = [];
  const [outcome, ...before] = marks.toReversed();
  const beginning = before.pop();
  for (const mark of [outcome, beginning, ...before]) {
    if (mark === undefined) continue;
    const half = widthOf(mark) / 2;
    const middle = Math.min(right + endPx - half, Math.max(laneNamePx + half, mark.x));
    const isFree = named.every((other) => Math.abs(other.middle - middle) >= other.half + half + apartPx);
    if (isFree) named.push({ ...mark, middle, half });
  }
  return named;
}
