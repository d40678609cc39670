// The tries of SES to hand a message over to one receiver.
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { DeliveryAttempt } from '../../../shared/timeline.ts';

/** Bounces of what SES never tried to send: SES developer guide, "Bounce types"; the newer ones as third parties report them. */
const untried: readonly string[] = [
  'Permanent/Suppressed',
  'Permanent/OnAccountSuppressionList',
  'Permanent/OnTenantSuppressionList',
  'Permanent/EmailValidationSuppressed',
  'Permanent/UnsubscribedRecipient',
];

export function isUntried({ type, subType }: Pick<MailEvent, 'type' | 'subType'>): boolean {
  if (subType === null) return false;
  // "Complaint object": taken in, and not sent.
  if (type === 'COMPLAINT') return subType.split('/').includes('OnAccountSuppressionList');
  return type === 'BOUNCE' && untried.includes(subType);
}

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
