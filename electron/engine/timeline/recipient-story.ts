// The story of one recipient: its events with their lines, the tries, the gaps, and the diagnosis.
import type { MessageFacts, RecipientStory, TimelineEntry } from '../../../shared/timeline.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { deliveryAttempts } from './delivery-attempts.ts';
import { sayEntry } from './entry-texts.ts';
import { gapsOf } from './gaps.ts';
import { isSkewed, tellers } from './order-events.ts';
import { seenIn, stateOf } from './state-of.ts';
import type { TimelineAsk, ToldEvent } from './timeline-ask.ts';

export type Cast = {
  readonly recipient: string;
  readonly recipientIs: RecipientStory['recipientIs'];
  /** Its own, in order, those included that may be another's. */
  readonly events: readonly ToldEvent[];
};

type Whole = { readonly facts: MessageFacts; readonly recipients: number; readonly ask: TimelineAsk };

export function recipientStory(cast: Cast, { facts, recipients, ask }: Whole): RecipientStory {
  const { recipient, recipientIs, events } = cast;
  const state = stateOf(seenIn(events));
  // What may have been another's ends no silence about this one, unless nothing names it at all.
  const named = events.filter((event) => event.recipientIs === 'named');
  const sure = named.length > 0 ? named : events;
  const gaps = gapsOf({ recipient, events: sure, recipients, facts, ask });
  const key = recipient.toLowerCase();
  return {
    recipient,
    recipientIs,
    state,
    entries: entriesOf(events, { sentAtMs: facts.sentAtMs, nowMs: ask.nowMs }),
    gaps,
    attempts: deliveryAttempts(sure),
    diagnosis: diagnose({
      recipient,
      state,
      events,
      senderDomain: domainOf(facts.sender),
      region: ask.region,
      suppression: ask.suppression.get(key) ?? null,
      earlier: ask.earlier.get(key) ?? null,
      gaps: gaps.filter(({ isExpected }) => isExpected !== true),
      nowMs: ask.nowMs,
    }),
  };
}

function entriesOf(events: readonly ToldEvent[], clocks: Parameters<typeof isSkewed>[1]): readonly TimelineEntry[] {
  const deliveredAt = events.findIndex(({ type }) => type === 'DELIVERY');
  return events.map((told, place) => {
    const { alsoFrom: _also, ...event } = told;
    const isLate = deliveredAt >= 0 && deliveredAt < place;
    return { event, says: sayEntry(event, { isLate }), alsoFrom: tellers(told), isSkewed: isSkewed(event, clocks) };
  });
}

/** Of an address, or of a name and an address. */
function domainOf(sender: string | null): string | null {
  const domain = sender
    ?.slice(sender.lastIndexOf('@') + 1)
    .replace(/>.*$/su, '')
    .trim()
    .toLowerCase();
  return domain === undefined || domain === '' || !sender?.includes('@') ? null : domain;
}
