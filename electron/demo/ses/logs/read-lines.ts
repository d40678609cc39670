// FilterLogEvents and GetLogEvents: lines of a group by time, a page at a time, no page larger than CloudWatch Logs gives.
import { type Input, optionalNumberIn, optionalTextIn, type Shape, textIn, textsIn } from '../query/shape.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { readFilterPattern } from './filter-pattern.ts';
import { groupIn } from './log-groups.ts';
import {
  beginningOf,
  eventIdOf,
  linesIn,
  type LogGroupState,
  type LogLine,
  type LogStretch,
  streamNames,
} from './log-state.ts';

const mostLines = 10_000;
const mostBytes = 1_000_000;
const dayMs = 86_400_000;
/** Searched at once: a page may come back empty with a token for the next (API reference, `FilterLogEvents`). */
const searchedMs = 5 * dayMs;
/** API reference, `PutLogEvents`: what each line counts beside its text. */
const lineBytes = 26;

/** Where a page ends: at a time, so many lines of that very time passed. */
type Place = { readonly atMs: number; readonly passed: number };

export function filterLogEvents(input: Input, scene: Scene): Shape {
  const group = groupIn(input, scene);
  const isWanted = wantedIn(input, streamNames(group, scene.nowMs));
  const fits = readFilterPattern(optionalTextIn(input, 'filterPattern') ?? '');
  const untilMs = Math.min((optionalNumberIn(input, 'endTime') ?? scene.nowMs) + 1, scene.nowMs + 1);
  const token = optionalTextIn(input, 'nextToken');
  const from = Math.max(optionalNumberIn(input, 'startTime') ?? 0, beginningOf(group));
  const start = token === undefined ? { atMs: from, passed: 0 } : placeOf(token);
  const { lines, next } = pageFrom(group, start, {
    untilMs,
    limit: limitIn(input),
    fits: (line) => isWanted(line.stream) && fits(line.message),
  });
  return {
    events: lines.map(printFiltered),
    searchedLogStreams: [],
    ...(next === null ? {} : { nextToken: tokenOf(next) }),
  };
}

function limitIn(input: Input): number {
  const limit = optionalNumberIn(input, 'limit') ?? mostLines;
  return limit >= 1 && limit <= mostLines ? limit : refuse('limit must be between 1 and 10000.');
}

function wantedIn(input: Input, known: readonly string[]): (stream: string) => boolean {
  const names = textsIn(input, 'logStreamNames');
  const prefix = optionalTextIn(input, 'logStreamNamePrefix') ?? '';
  if (names.some((name) => !known.includes(name)))
    throw new CodedError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return (stream) => (names.length === 0 || names.includes(stream)) && stream.startsWith(prefix);
}

type Search = {
  readonly untilMs: number;
  readonly limit: number;
  readonly fits: (line: LogLine) => boolean;
};
type Page = { readonly lines: readonly LogLine[]; readonly next: Place | null };

function pageFrom(group: LogGroupState, start: Place, { untilMs, limit, fits }: Search): Page {
  const endMs = Math.min(untilMs, start.atMs + searchedMs);
  const found: LogLine[] = [];
  let bytes = 0;
  let place = start;
  let left = start.passed;
  for (const line of linesByDay(group, { fromMs: start.atMs, untilMs: endMs })) {
    if (line.atMs === start.atMs && left > 0) {
      left -= 1;
      continue;
    }
    if (fits(line)) {
      bytes += Buffer.byteLength(line.message) + lineBytes;
      if (found.length === limit || (found.length > 0 && bytes > mostBytes)) return { lines: found, next: place };
      found.push(line);
    }
    place = { atMs: line.atMs, passed: line.atMs === place.atMs ? place.passed + 1 : 1 };
  }
  return { lines: found, next: endMs < untilMs ? { atMs: endMs, passed: 0 } : null };
}

/** A day is made up only when it is come to. */
function* linesByDay(group: LogGroupState, { fromMs, untilMs }: LogStretch): Generator<LogLine> {
  for (let dayStartMs = fromMs; dayStartMs < untilMs; dayStartMs += dayMs)
    yield* linesIn(group, { fromMs: dayStartMs, untilMs: Math.min(dayStartMs + dayMs, untilMs) });
}

function printFiltered(line: LogLine): Shape {
  const { stream, atMs, message, ingestedAtMs } = line;
  return { logStreamName: stream, timestamp: atMs, message, ingestionTime: ingestedAtMs, eventId: eventIdOf(line) };
}

export function getLogEvents(input: Input, scene: Scene): Shape {
  const group = groupIn(input, scene);
  const stream = textIn(input, 'logStreamName');
  if (!streamNames(group, scene.nowMs).includes(stream))
    throw new CodedError('ResourceNotFoundException', 'The specified log stream does not exist.');
  const fromMs = optionalNumberIn(input, 'startTime') ?? beginningOf(group);
  const untilMs = Math.min(optionalNumberIn(input, 'endTime') ?? Infinity, scene.nowMs + 1);
  const lines = linesIn(group, { fromMs, untilMs }).filter((line) => line.stream === stream);
  const limit = limitIn(input);
  const [from, until] = sliceOf(input, lines.length, limit);
  return {
    events: lines.slice(from, until).map(({ atMs, message, ingestedAtMs }) => ({
      timestamp: atMs,
      message,
      ingestionTime: ingestedAtMs,
    })),
    // The same token once more is the sign of the end.
    nextForwardToken: `f/${until}`,
    nextBackwardToken: `b/${from}`,
  };
}

/** Which of so many lines are asked for. */
function sliceOf(input: Input, count: number, limit: number): readonly [from: number, until: number] {
  const token = optionalTextIn(input, 'nextToken');
  const [, way, at] = /^([fb])\/(\d+)$/u.exec(token ?? '') ?? [];
  if (token !== undefined && way === undefined) refuse('The specified nextToken is invalid.');
  const isForward = way === undefined ? optionalTextIn(input, 'startFromHead') === 'true' : way === 'f';
  const place = at === undefined ? (isForward ? 0 : count) : Math.min(Number(at), count);
  return isForward ? [place, Math.min(count, place + limit)] : [Math.max(0, place - limit), place];
}

function tokenOf({ atMs, passed }: Place): string {
  return Buffer.from(`plumbline:${atMs}:${passed}`).toString('base64');
}

function placeOf(token: string): Place {
  const [, atMs, passed] =
    /^plumbline:(\d+):(\d+)$/u.exec(Buffer.from(token, 'base64').toString('latin1')) ??
    refuse('The specified nextToken is invalid.');
  return { atMs: Number(atMs), passed: Number(passed) };
}

function refuse(message: string): never {
  throw new CodedError('InvalidParameterException', message);
}
