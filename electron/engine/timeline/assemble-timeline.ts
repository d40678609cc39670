// Events to a timeline: what became of one message, recipient by recipient, in the order in which it must have happened.
import type { Timeline } from '../../../shared/timeline.ts';
import { blindSpots } from './blind-spots.ts';
import { messageFacts, sentAtMs } from './message-facts.ts';
import { orderEvents } from './order-events.ts';
import { type Cast, recipientStory } from './recipient-story.ts';
import type { TimelineAsk, ToldEvent } from './timeline-ask.ts';

export function assembleTimeline(ask: TimelineAsk): Timeline {
  const ordered = orderEvents(ask.events, { sentAtMs: sentAtMs(ask.events) });
  const facts = messageFacts(ordered, ask);
  const casts = castsOf(ordered, ask.destinations);
  const stories = casts.map((cast) => recipientStory(cast, { facts, recipients: casts.length, ask }));
  return { message: facts, stories, blindSpots: blindSpots({ facts, stories, ask }) };
}

/** Everyone whom an event names, and those whom the message alone names; those who are named first. */
function castsOf(events: readonly ToldEvent[], destinations: readonly string[]): readonly Cast[] {
  const byAddress = new Map<string, { readonly recipient: string; isNamed: boolean; readonly events: ToldEvent[] }>();
  const join = (recipient: string, isNamed: boolean): ToldEvent[] => {
    const key = recipient.toLowerCase();
    const cast = byAddress.get(key) ?? { recipient, isNamed: false, events: [] };
    cast.isNamed ||= isNamed;
    byAddress.set(key, cast);
    return cast.events;
  };
  for (const event of events) join(event.recipient, event.recipientIs === 'named').push(event);
  for (const recipient of destinations) join(recipient, true);
  return [...byAddress.values()]
    .map(({ recipient, isNamed, events: own }): Cast => {
      return { recipient, recipientIs: isNamed ? 'named' : 'candidate', events: own };
    })
    .toSorted((a, b) => Number(a.recipientIs === 'candidate') - Number(b.recipientIs === 'candidate'));
}
