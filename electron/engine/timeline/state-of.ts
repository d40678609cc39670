// How far a message is for one recipient, by what was heard of it; the archive's SQL says the same of millions of rows.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { MessageState } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';

export type Seen = {
  readonly types: ReadonlySet<EventType>;
  /** Of the last of them. */
  readonly deliveredAtMs: number | null;
  readonly bouncedAtMs: number | null;
  readonly isTrace: boolean;
};

/** SES developer guide, "Contents of event data": a bounce may follow a delivery, and a complaint may follow either. */
export function stateOf({ types, deliveredAtMs, bouncedAtMs, isTrace }: Seen): MessageState {
  if (isTrace) return 'traced';
  if (types.has('COMPLAINT')) return 'complained';
  const isLastBounce = deliveredAtMs === null || bouncedAtMs === null || bouncedAtMs >= deliveredAtMs;
  if (types.has('BOUNCE') && isLastBounce) return deliveredAtMs === null ? 'bounced' : 'bounced-later';
  return rest.find(([type]) => types.has(type))?.[1] ?? 'sent';
}

const rest: readonly (readonly [EventType, MessageState])[] = [
  ['REJECT', 'rejected'],
  ['RENDERING_FAILURE', 'not-rendered'],
  ['SUBSCRIPTION', 'unsubscribed'],
  ['CLICK', 'clicked'],
  ['OPEN', 'opened'],
  ['DELIVERY', 'delivered'],
  ['DELIVERY_DELAY', 'delayed'],
];

type Heard = Pick<MailEvent, 'type' | 'subType' | 'atMs' | 'recipientIs' | 'strength'>;

/** Of events about one recipient. One that may be another's counts only where nothing names this one. */
export function seenIn(events: readonly Heard[]): Seen {
  const named = events.filter(({ recipientIs }) => recipientIs === 'named');
  const telling = named.length > 0 ? named : events;
  return {
    // Who says that a message is no spam has it.
    types: new Set(telling.map((event) => (isRetraction(event) ? 'DELIVERY' : event.type))),
    deliveredAtMs: lastOf(telling, 'DELIVERY'),
    bouncedAtMs: lastOf(telling, 'BOUNCE'),
    isTrace: events.length > 0 && events.every(({ strength }) => strength === 'trace'),
  };
}

function lastOf(events: readonly Heard[], wanted: EventType): number | null {
  return events.reduce<number | null>(
    (last, { type, atMs }) => (type === wanted && (last === null || atMs > last) ? atMs : last),
    null,
  );
}
