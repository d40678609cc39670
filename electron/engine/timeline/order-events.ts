// Puts the events of a message in order: nothing is assumed of how they arrived, and one that was told twice is one.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { EventStrength, MailEvent, SourceKind } from '../../../shared/mail-event.ts';
import type { ToldEvent } from './timeline-ask.ts';

/** In one instant, the order in which they must have happened. */
const ranks: { readonly [T in EventType]: number } = {
  SEND: 0,
  RENDERING_FAILURE: 1,
  REJECT: 1,
  DELIVERY_DELAY: 2,
  DELIVERY: 3,
  BOUNCE: 4,
  COMPLAINT: 5,
  OPEN: 6,
  CLICK: 7,
  SUBSCRIPTION: 8,
};

const strengths: { readonly [S in EventStrength]: number } = { record: 0, summary: 1, trace: 2 };

/** Clocks that are kept by NTP differ by less; a summary knows whole seconds. */
const toleranceMs = 2000;
/** This computer's own clock may be behind. */
const futureMs = 5 * 60_000;

export type Clocks = { readonly sentAtMs: number | null; readonly nowMs: number };

/** Its clock cannot be right: before the message was sent, or yet to come. */
export function isSkewed({ atMs }: Pick<MailEvent, 'atMs'>, { sentAtMs, nowMs }: Clocks): boolean {
  return (sentAtMs !== null && atMs < sentAtMs - toleranceMs) || atMs > nowMs + futureMs;
}

/** By time; nothing happened before the message was sent, whatever a receiver's clock says. */
export function orderEvents(
  events: readonly ToldEvent[],
  { sentAtMs }: Pick<Clocks, 'sentAtMs'>,
): readonly ToldEvent[] {
  const at = ({ atMs }: ToldEvent): number => Math.max(atMs, sentAtMs ?? atMs);
  const byTime = (a: ToldEvent, b: ToldEvent): number => at(a) - at(b) || ranks[a.type] - ranks[b.type] || byRest(a, b);
  // What is folded into what must not hang on how they came either: the strongest and earliest stays.
  const strongestFirst = events.toSorted((a, b) => strengths[a.strength] - strengths[b.strength] || byTime(a, b));
  return foldEvents(strongestFirst).toSorted(byTime);
}

function byRest(a: ToldEvent, b: ToldEvent): number {
  return (
    a.atMs - b.atMs ||
    compare(a.recipient, b.recipient) ||
    compare(a.link ?? '', b.link ?? '') ||
    strengths[a.strength] - strengths[b.strength] ||
    compare(a.source, b.source)
  );
}

/**
 * What a weaker source tells of the same goes into the stronger: message insights know whole seconds and no link, so that
 * the store keeps theirs beside the record.
 */
function foldEvents(strongestFirst: readonly ToldEvent[]): readonly ToldEvent[] {
  const kept: ToldEvent[] = [];
  const places = new Map<string, number[]>();
  for (const event of strongestFirst) {
    const into = placesNear(event, places).find((place) => tellsSame(kept[place], event));
    const stronger = into === undefined ? undefined : kept[into];
    if (into !== undefined && stronger !== undefined) kept[into] = { ...stronger, alsoFrom: tellers(stronger, event) };
    else {
      const key = keyOf(event, 0);
      places.set(key, [...(places.get(key) ?? []), kept.push(event) - 1]);
    }
  }
  return kept;
}

/** Shared/mail-event.ts, identity: these happen once to a recipient. */
const once: ReadonlySet<EventType> = new Set<EventType>(['SEND', 'REJECT', 'RENDERING_FAILURE', 'DELIVERY']);

/** By the second, so that ten thousand opens are not each held against each. */
function keyOf({ type, recipient, atMs }: ToldEvent, secondsOff: number): string {
  const second = once.has(type) ? '' : String(Math.floor(atMs / 1000) + secondsOff);
  return `${type} ${second} ${recipient.toLowerCase()}`;
}

function placesNear(event: ToldEvent, places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const near = once.has(event.type) ? [0] : [0, -1, 1];
  return near.flatMap((secondsOff) => places.get(keyOf(event, secondsOff)) ?? []);
}

function tellsSame(stronger: ToldEvent | undefined, weaker: ToldEvent): boolean {
  if (stronger === undefined) return false;
  if (once.has(weaker.type)) return true;
  const isWeaker = strengths[weaker.strength] > strengths[stronger.strength];
  // A whole second may have been rounded either way.
  if (isWeaker) return Math.abs(stronger.atMs - weaker.atMs) < 1000 && (weaker.link ?? stronger.link) === stronger.link;
  return Math.floor(stronger.atMs / 1000) === Math.floor(weaker.atMs / 1000) && weaker.link === stronger.link;
}

/** The event's own source first. */
export function tellers(...events: readonly ToldEvent[]): readonly SourceKind[] {
  return [...new Set(events.flatMap(({ source, alsoFrom }) => [source, ...alsoFrom]))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
