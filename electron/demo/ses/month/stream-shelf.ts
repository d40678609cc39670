// What a Firehose stream wrote of the month: objects that are named and filled when somebody lists or reads them.
import { printEvent } from '../messages/print-event.ts';
import { type Shelf, storedObject, type StoredObject } from '../objects/bucket-state.ts';
import type { StreamState } from '../state/wiring-state.ts';
import { objectKey, prefixAt, type StreamBucket } from '../streams/bucket-of-stream.ts';
import { contentOf } from '../streams/write-to-streams.ts';
import type { Month, PlannedEvent } from './open-month.ts';
import { longestMs } from './plan-turns.ts';
import { dayOf, hourMs, startOfDay } from './planned.ts';
import { printFailedRecord } from './print-failed-record.ts';

export type Source = {
  readonly month: Month;
  readonly stream: StreamState;
  readonly target: StreamBucket;
  /** Whether the stream hears of it. */
  readonly isHeard: (event: PlannedEvent) => boolean;
};

type Batch = {
  readonly key: string;
  readonly writtenAtMs: number;
  readonly isFailed: boolean;
  /** Its part of the hour's events. */
  readonly from: number;
  readonly until: number;
};

/** Buffers begin anew with each hour, so that an hour can be told without those before it. */
export function streamShelf(source: Source): Shelf {
  const { month } = source;
  const hours = openHours(source);
  const kept = new Map<string, StoredObject>();
  const hoursUntil = (nowMs: number): readonly Hour[] =>
    // What is opened days after the month still belongs to it.
    hours.slice(0, Math.floor((Math.min(nowMs, month.untilMs + longestMs) - month.sinceMs) / hourMs) + 2);
  return {
    keys: (prefix, nowMs) =>
      hoursUntil(nowMs)
        .filter(({ folders }) => folders.some((folder) => folder.startsWith(prefix) || prefix.startsWith(folder)))
        .flatMap(({ batches }) => batches())
        .filter(({ key, writtenAtMs }) => writtenAtMs <= nowMs && key.startsWith(prefix))
        .map(({ key }) => key),
    read: (key, nowMs) => {
      const known = kept.get(key);
      if (known !== undefined) return known;
      for (const { atMs, folders, batches } of hoursUntil(nowMs)) {
        if (!folders.some((folder) => key.startsWith(folder))) continue;
        const batch = batches().find((one) => one.key === key && one.writtenAtMs <= nowMs);
        if (batch !== undefined) return keep(kept, filled(source, atMs, batch));
      }
      return null;
    },
  };
}

type Hour = {
  readonly atMs: number;
  /** What its keys begin with. */
  readonly folders: readonly string[];
  /** Made up when they are first asked for. */
  readonly batches: () => readonly Batch[];
};

function openHours(source: Source): readonly Hour[] {
  const { month, target } = source;
  const first = Math.floor(month.sinceMs / hourMs);
  const last = Math.floor((month.untilMs + longestMs) / hourMs);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const atMs = (first + index) * hourMs;
    const prefixes = [target.prefix, ...(isFailing(month, atMs) ? [target.errorPrefix] : [])];
    let made: readonly Batch[] | null = null;
    return {
      atMs,
      folders: prefixes.map((prefix) => prefixAt(prefix, atMs, target.timeZone)),
      batches: () => (made ??= batchesIn(source, atMs)),
    };
  });
}

const mostKept = 400;

/** A list is followed by reading what it names. */
function keep(kept: Map<string, StoredObject>, object: StoredObject): StoredObject {
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(object.key, object);
  return object;
}

function eventsOf({ month, isHeard }: Source, hour: number): readonly PlannedEvent[] {
  return month.happeningIn(hour, hour + hourMs).filter(isHeard);
}

/** About so long is a record. */
const recordBytes = 1450;

function batchesIn(source: Source, hour: number): readonly Batch[] {
  const { month, stream, target } = source;
  const events = eventsOf(source, hour);
  const most = Math.floor(target.maxBytes / recordBytes);
  const batches: Batch[] = [];
  for (let from = 0; from < events.length;) {
    const sinceMs = events[from]?.atMs ?? hour;
    const dueMs = Math.min(sinceMs + target.intervalMs, hour + hourMs);
    let until = from;
    while (until < events.length && until - from < most && (events[until]?.atMs ?? dueMs) < dueMs) until += 1;
    const isFull = until - from === most;
    const isFailed = !isFull && from === 0 && isFailing(month, hour);
    const { day, serial } = events[from]?.planned ?? { day: 0, serial: 0 };
    batches.push({
      key: objectKey(stream, target, { sinceMs, seed: `${day} ${serial} ${from}`, isFailed }),
      writtenAtMs: isFull ? (events[until - 1]?.atMs ?? dueMs) : dueMs,
      isFailed,
      from,
      until,
    });
    from = until;
  }
  return batches;
}

/** Eight days ago, at seven in the evening in Japan, the stream could not process what came first. */
function isFailing({ untilMs }: Month, hour: number): boolean {
  return hour === startOfDay(dayOf(untilMs) - 8) + 19 * hourMs;
}

function filled(source: Source, hour: number, { key, writtenAtMs, isFailed, from, until }: Batch): StoredObject {
  const { month, stream, target } = source;
  const records = month.writtenOut(eventsOf(source, hour).slice(from, until)).map((event) => {
    const record = `${JSON.stringify(printEvent(event))}${stream.ending}`;
    return isFailed ? printFailedRecord(record, event.atMs) : record;
  });
  const text = records.join('');
  const body = isFailed ? Buffer.from(text) : contentOf(target, text);
  return storedObject({ key, changedAtMs: writtenAtMs, body });
}
