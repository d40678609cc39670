// What became of earlier messages to an address, for the diagnosis of a later one.
import type { MailEvent } from '../../../shared/mail-event.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';
import { isUntried } from '../protocols/ses-event/is-untried.ts';
import type { EarlierMail } from './timeline-ask.ts';

export function earlierMail(
  events: readonly MailEvent[],
  { messageId, beforeMs }: { readonly messageId: string; readonly beforeMs: number },
): EarlierMail {
  const others = events.filter(
    (event) =>
      event.messageId !== messageId && event.atMs < beforeMs && event.recipientIs === 'named' && !isUntried(event),
  );
  const ofType = (type: MailEvent['type']) => others.filter((event) => event.type === type);
  const count = (some: readonly MailEvent[]): number =>
    new Set(some.map((event) => event.messageId ?? event.atMs)).size;
  const deliveries = ofType('DELIVERY');
  return {
    bounced: count(ofType('BOUNCE')),
    delivered: count(deliveries),
    lastDeliveredAtMs: deliveries.reduce<number | null>((last, { atMs }) => Math.max(last ?? atMs, atMs), null),
    complained: ofType('COMPLAINT').some((event) => !isRetraction(event)),
  };
}
