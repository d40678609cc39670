// How far a message is for one recipient, by what was heard of it; the archive's SQL says the same of millions of rows.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { MessageState } from '../../../shared/history/search.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';

/** `untried`: SES took it and did not try to send it, whatever the type of the event that says so. */
type Heard = EventType | 'untried';

export type Seen = {
  readonly types: ReadonlySet<Heard>;
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

const rest: readonly (readonly [Heard, MessageState])[] = [
  ['REJECT', 'rejected'],
  ['RENDERING_FAILURE', 'not-rendered'],
  ['SUBSCRIPTION', 'unsubscribed'],
  ['CLICK', 'clicked'],
  ['OPEN', 'opened'],
  ['DELIVERY', 'delivered'],
  ['untried', 'suppressed'],
  ['DELIVERY_DELAY', 'delayed'],
];

type HeardEvent = Pick<MailEvent, 'type' | 'subType' | 'atMs' | 'recipientIs' | 'strength'>;

/** Of events about one recipient. One that may be another's counts only where nothing names this one. */
export function seenIn(events: readonly HeardEvent[]): Seen {
  const named = events.filter(({ recipientIs }) => recipientIs === 'named');
  const telling = named.length > 0 ? named : events;
  return {
    types: new Set(telling.map(heardIn)),
    deliveredAtMs: lastOf(telling, 'DELIVERY'),
    bouncedAtMs: lastOf(telling, 'BOUNCE'),
    isTrace: events.length > 0 && events.every(({ strength }) => strength === 'trace'),
  };
}

function heardIn(event: HeardEvent): Heard {
  // Who says that a message is no spam has it.
  if (isRetraction(event)) return 'DELIVERY';
  return isUntried(event) ? 'untried' : event.type;
}

function lastOf(events: readonly HeardEvent[], wanted: Heard): number | null {
  return events.reduce<number | null>((last, event) => {
    const isWanted = event.type === wanted && !isUntried(event);
    return isWanted && (last === null || event.atMs > last) ? event.atMs : last;
  }, null);
}
