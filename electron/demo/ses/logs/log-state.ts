// A log group of CloudWatch Logs as the simulated account keeps it: lines that were put, and a shelf of those that are made when asked for.
import { createHash } from 'node:crypto';
import type { RegionAccount } from '../state/region-account.ts';

export type LogLine = {
  readonly stream: string;
  readonly atMs: number;
  readonly ingestedAtMs: number;
  readonly message: string;
  /** What its id is made of. */
  readonly seed: string;
};

/** Lines that exist without being kept: always the same for the same time. */
export type LogShelf = {
  /** When the first of them may be, and after which there are none any more. */
  readonly sinceMs: number;
  readonly untilMs: number;
  /** About so many, all together. */
  readonly bytes: number;
  readonly streams: (nowMs: number) => readonly string[];
  /** From inclusive, until exclusive; in no order. */
  readonly lines: (fromMs: number, untilMs: number) => readonly LogLine[];
};

export type LogGroupState = {
  readonly name: string;
  readonly arn: string;
  readonly createdAtMs: number;
  /** Null: they never expire. */
  readonly retentionDays: number | null;
  /** When each was made, by name. */
  readonly streams: Map<string, number>;
  readonly stored: LogLine[];
  readonly shelves: LogShelf[];
};

type Place = Pick<RegionAccount, 'accountId' | 'region'>;
type Told = { readonly createdAtMs: number; readonly retentionDays?: number | null };

export function emptyLogGroup({ accountId, region }: Place, name: string, told: Told): LogGroupState {
  return {
    name,
    arn: `arn:aws:logs:${region}:${accountId}:log-group:${name}`,
    createdAtMs: told.createdAtMs,
    retentionDays: told.retentionDays ?? null,
    streams: new Map(),
    stored: [],
    shelves: [],
  };
}

/** Makes the stream where it is not there yet. */
export function putLine(group: LogGroupState, line: LogLine): void {
  if (!group.streams.has(line.stream)) group.streams.set(line.stream, line.ingestedAtMs);
  group.stored.push(line);
}

export type LogStretch = { readonly fromMs: number; readonly untilMs: number };

/** In order of time; of one time in the order in which they were put. */
export function linesIn(group: LogGroupState, { fromMs, untilMs }: LogStretch): readonly LogLine[] {
  const stored = group.stored.filter(({ atMs }) => atMs >= fromMs && atMs < untilMs);
  const made = group.shelves.flatMap((shelf) => shelf.lines(fromMs, untilMs));
  return [...made, ...stored].toSorted((one, other) => one.atMs - other.atMs);
}

/** When its first line may be. */
export function beginningOf({ stored, shelves, createdAtMs }: LogGroupState): number {
  return Math.min(createdAtMs, ...shelves.map(({ sinceMs }) => sinceMs), ...stored.map(({ atMs }) => atMs));
}

export function streamNames(group: LogGroupState, nowMs: number): readonly string[] {
  const made = group.shelves.flatMap((shelf) => shelf.streams(nowMs));
  return [...new Set([...group.streams.keys(), ...made])].toSorted();
}

/** 56 digits, as CloudWatch Logs has them; the time comes first. */
export function eventIdOf({ atMs, stream, seed }: LogLine): string {
  const digest = createHash('sha256').update(`${stream} ${atMs} ${seed}`).digest('hex');
  const rest = BigInt(`0x${digest.slice(0, 40)}`).toString();
  return `3${String(atMs).padStart(15, '0')}${rest.padStart(40, '0').slice(-40)}`;
}
