// The tries of SES to hand a message over to one receiver.
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { DeliveryAttempt } from '../../../shared/timeline.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';

/** In the order of the events. What bounced after it was accepted ends no try: the receiver returned it later. */
export function deliveryAttempts(events: readonly MailEvent[]): readonly DeliveryAttempt[] {
  const acceptedAt = events.findIndex(({ type }) => type === 'DELIVERY');
  return events.flatMap((event, place) => {
    const outcome = outcomeOf(event);
    if (outcome === null || (outcome === 'bounced' && acceptedAt >= 0 && acceptedAt < place)) return [];
    return [{ atMs: event.atMs, outcome, reply: event.reply }];
  });
}

function outcomeOf(event: MailEvent): DeliveryAttempt['outcome'] | null {
  if (event.type === 'DELIVERY_DELAY') return 'delayed';
  if (event.type === 'DELIVERY') return 'delivered';
  return event.type === 'BOUNCE' && !isUntried(event) ? 'bounced' : null;
}
