// Whether a complaint says the opposite of one: that a message is no spam.
import type { MailEvent } from '../../../../shared/mail-event.ts';

/** The type of the feedback stands last: `OnAccountSuppressionList/not-spam`. */
export const retraction = 'not-spam';

/** RFC 5965 7.3: who has the message says that it was taken for spam in error. */
export function isRetraction({ type, subType }: Pick<MailEvent, 'type' | 'subType'>): boolean {
  return type === 'COMPLAINT' && subType?.toLowerCase().endsWith(retraction) === true;
}
