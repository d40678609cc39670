// Which prefixes hold the events of a stretch of time: those of its hours and their neighbours.
import type { Stretch } from '../../../../shared/history/sources.ts';
import type { HourKeys } from './parse.ts';
import { type DayAndHour, isTimeZone, openTimeZone } from './time-zone.ts';

export type ListingStep = {
  /** All of it is listed. */
  readonly prefix: string;
  /** Of the keys below it those that begin so; null: all. */
  readonly only: readonly string[] | null;
  /** When the oldest records of its objects arrived. */
  readonly covers: Stretch;
  /** The keys do not tell the time. */
  readonly isUndated: boolean;
};

/**
 * The time in a key is that of the oldest record, which waits for up to 15 minutes, and an event is on its way for some
 * seconds (Amazon Data Firehose API reference, BufferingHints).
 */
export const neighbourMs = 3_600_000;

/** All offsets of time zones are multiples of it. */
const tickMs = 900_000;

/** So many hours of a day are listed together. */
const fewestTogether = 6;

export type HourPlace = HourKeys & { readonly timeZone: string };

/** In the order of time; empty where nothing of it has come yet. An unknown time zone counts as UTC. */
export function planListing(place: HourPlace, { fromMs, untilMs }: Stretch, nowMs: number): readonly ListingStep[] {
  const firstMs = Math.floor((fromMs - neighbourMs) / tickMs) * tickMs;
  // A clock that is behind must not hide the newest.
  const endMs = Math.min(untilMs, nowMs) + neighbourMs;
  if (firstMs >= endMs || fromMs >= untilMs) return [];
  const known = knownPart(place.hours);
  const covers = { fromMs: firstMs, untilMs: endMs };
  const [before = ''] = known.split('{', 1);
  if (!dated.test(known)) return [{ prefix: place.prefix + before, only: null, covers, isUndated: true }];
  if (endMs - firstMs > longestPlanMs) {
    const prefix = place.prefix + before;
    const years = known.startsWith('{yyyy}', before.length) ? yearsOf(covers).map((year) => prefix + year) : null;
    return [{ prefix, only: years, covers, isUndated: false }];
  }
  const runs = runsOf({ ...place, hours: known }, covers);
  return together(runs, place);
}

const dayMs = 86_400_000;

/** Of more than that everything is listed, and its years are taken: the keys of single days would be more calls. */
const longestPlanMs = 1100 * dayMs;

/** Those of any time zone. */
function yearsOf({ fromMs, untilMs }: Stretch): readonly string[] {
  const first = new Date(Math.max(0, fromMs - dayMs)).getUTCFullYear();
  const last = new Date(untilMs + dayMs).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const dated = /\{(?:yyyy|yy|MM|M|dd|d|DDD)\}/u;

/** Before the first field that cannot be told; other braces are taken as they stand. */
function knownPart(hours: string): string {
  const unknown = hours.indexOf('{*}');
  return unknown === -1 ? hours : hours.slice(0, unknown);
}

type Run = { readonly prefix: string; readonly day: string; readonly covers: Stretch };

function runsOf({ prefix, hours, timeZone }: HourPlace, { fromMs, untilMs }: Stretch): readonly Run[] {
  const partsAt = openTimeZone(isTimeZone(timeZone) ? timeZone : 'UTC');
  const [beforeHour = ''] = hours.split(/\{HH?\}/u, 1);
  const ofDay = dated.test(beforeHour) ? beforeHour : '';
  const runs: Run[] = [];
  for (let atMs = fromMs; atMs < untilMs; atMs += tickMs) {
    const parts = partsAt(atMs);
    const written = prefix + print(hours, parts);
    const last = runs.at(-1);
    const endMs = Math.min(atMs + tickMs, untilMs);
    if (last?.prefix === written) runs[runs.length - 1] = { ...last, covers: { ...last.covers, untilMs: endMs } };
    else runs.push({ prefix: written, day: prefix + print(ofDay, parts), covers: { fromMs: atMs, untilMs: endMs } });
  }
  return runs;
}

function print(hours: string, parts: DayAndHour): string {
  return hours.replace(/\{(yyyy|yy|MM|M|dd|d|DDD|HH|H)\}/gu, (_, field: keyof DayAndHour) => parts[field]);
}

/** Hours of one day that is listed as a whole, where most of it is wanted. */
function together(runs: readonly Run[], { prefix }: HourPlace): readonly ListingStep[] {
  const steps: ListingStep[] = [];
  for (let start = 0; start < runs.length;) {
    const day = runs[start]?.day ?? '';
    let end = start + 1;
    while (runs[end]?.day === day) end += 1;
    const hours = runs.slice(start, end);
    steps.push(...(hours.length < fewestTogether || day === prefix ? hours.map(alone) : [asDay(day, hours)]));
    start = end;
  }
  return steps;
}

const alone = ({ prefix, covers }: Run): ListingStep => ({ prefix, only: null, covers, isUndated: false });

function asDay(day: string, hours: readonly Run[]): ListingStep {
  const fromMs = hours[0]?.covers.fromMs ?? 0;
  const untilMs = hours.at(-1)?.covers.untilMs ?? 0;
  return { prefix: day, only: hours.map(({ prefix }) => prefix), covers: { fromMs, untilMs }, isUndated: false };
}
