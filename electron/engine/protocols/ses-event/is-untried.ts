// Whether an event only says that SES took a message and never tried to send it, because it may not go to that address.
import type { MailEvent } from '../../../../shared/mail-event.ts';

type Refusing = 'BOUNCE' | 'COMPLAINT';

/** Lower case. SES developer guide, "Bounce types" and "Complaint object"; the newer ones as third parties report them. */
export const untried: { readonly [T in Refusing]: readonly string[] } = {
  BOUNCE: [
    'suppressed',
    'onaccountsuppressionlist',
    'ontenantsuppressionlist',
    'emailvalidationsuppressed',
    'unsubscribedrecipient',
  ],
  // Nobody complained: that is why it was not sent.
  COMPLAINT: ['onaccountsuppressionlist'],
};

const isRefusing = (type: string): type is Refusing => type in untried;

/** Sub-types stand behind or before another: `Permanent/Suppressed`, `OnAccountSuppressionList/abuse`. */
export function isUntried({ type, subType }: Pick<MailEvent, 'type' | 'subType'>): boolean {
  if (subType === null || !isRefusing(type)) return false;
  const parts = subType.toLowerCase().split('/');
  return untried[type].some((one) => parts.includes(one));
}
