// Reads what a scenario tells of the traffic of a region: streams of mail with their volume and what becomes of it (see README.md).
import type { Json, JsonObject } from '../operation.ts';
import { toldTimeMs } from '../state/told-time.ts';
import {
  flag,
  isObject,
  missing,
  objects,
  optionalNumber,
  optionalObject,
  optionalText,
  requiredText,
} from '../wire/members.ts';

export const shareNames = [
  'reject',
  'suppressed',
  'hardBounce',
  'softBounce',
  'delay',
  'complaint',
  'open',
  'click',
  'subscription',
  'renderingFailure',
] as const;
export type ShareName = (typeof shareNames)[number];

/** By provider; `*` for all that are not named. */
export type Share = ReadonlyMap<string, number>;
export type Shares = { readonly [name in ShareName]?: Share };

/** What is otherwise for a while; the last that holds is right. */
export type Change = {
  readonly atMs: number;
  readonly untilMs: number;
  /** When it is come to, step by step; at once where it is `atMs`. */
  readonly reachedMs: number;
  readonly perDay: number | null;
  readonly shares: Shares;
};

export type TrafficSeed = {
  readonly identity: string;
  readonly configurationSet: string | null;
  readonly tenant: string | null;
  readonly tags: ReadonlyMap<string, string>;
  readonly perDay: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly weekend: number;
  readonly growth: number;
  readonly peakHour: number;
  /** The share that goes to several recipients at once. */
  readonly group: number;
  readonly providers: ReadonlyMap<string, number>;
  readonly shares: Shares;
  readonly changes: readonly Change[];
  /** What `growth` is counted from. */
  readonly nowMs: number;
};

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export function readTrafficSeed(told: JsonObject, nowMs: number): TrafficSeed {
  const tags = Object.entries(optionalObject(told, 'tags') ?? {});
  const seed = {
    identity: requiredText(told, 'identity'),
    configurationSet: optionalText(told, 'configurationSet') ?? null,
    tenant: optionalText(told, 'tenant') ?? null,
    tags: new Map(tags.map(([name, value]) => [name, typeof value === 'string' ? value : ''])),
    perDay: optionalNumber(told, 'perDay') ?? missing('perDay'),
    fromMs: timeIn(told, 'from', nowMs) ?? nowMs,
    toMs: timeIn(told, 'to', nowMs) ?? Infinity,
    weekend: optionalNumber(told, 'weekend') ?? 1,
    growth: optionalNumber(told, 'growth') ?? 0,
    peakHour: optionalNumber(told, 'peakHour') ?? 14,
    group: optionalNumber(told, 'group') ?? 0,
    providers: providersIn(told),
    shares: sharesIn(told),
    changes: objects(told, 'events').map((change) => readChange(change, nowMs)),
    nowMs,
  };
  if (seed.fromMs >= seed.toMs) throw new Error('traffic: it ends before it begins');
  return seed;
}

function readChange(told: JsonObject, nowMs: number): Change {
  const atMs = timeIn(told, 'at', nowMs) ?? nowMs;
  const untilMs = timeIn(told, 'until', nowMs);
  return {
    atMs,
    untilMs: untilMs ?? Infinity,
    reachedMs: flag(told, 'gradual') ? (untilMs ?? nowMs) : atMs,
    perDay: optionalNumber(told, 'perDay') ?? null,
    shares: sharesIn(told),
  };
}

/** Days are whole days (UTC): `-9d` is the midnight with which the ninth day before today's began. Null: open. */
function timeIn(told: JsonObject, name: string, nowMs: number): number | null {
  const value = told[name] ?? null;
  if (value === null) return null;
  const atMs = toldTimeMs(told, name, nowMs);
  const unitMs = typeof value === 'string' && value.endsWith('d') ? dayMs : hourMs;
  return Math.floor(atMs / unitMs) * unitMs;
}

/** What is left of the whole goes to others. */
function providersIn(told: JsonObject): TrafficSeed['providers'] {
  const named = numbersIn(optionalObject(told, 'providers') ?? {});
  const rest = 1 - named.reduce((sum, [, share]) => sum + share, 0);
  if (rest < -1e-9) throw new Error('traffic: the shares of its providers are more than the whole');
  return new Map(rest > 1e-9 ? [...named, ['Other', rest]] : named);
}

function sharesIn(told: JsonObject): Shares {
  const named = shareNames.flatMap((name) => (told[name] === undefined ? [] : [[name, shareIn(told[name])] as const]));
  return Object.fromEntries(named);
}

function shareIn(told: Json): Share {
  if (typeof told === 'number') return new Map([['*', told]]);
  if (!isObject(told)) throw new Error('traffic: a share is a number, or a number for each provider');
  return new Map(numbersIn(told));
}

function numbersIn(told: JsonObject): readonly (readonly [string, number])[] {
  return Object.keys(told).map((name) => [name, optionalNumber(told, name) ?? 0] as const);
}
