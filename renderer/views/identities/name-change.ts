// What a change is called on its button.
import { assertNever } from '../../../shared/assert-never.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { SesChange } from '../../../shared/ses-change.ts';
import type { Words } from '../../text/en.ts';
import { bitsOf } from './status-facts.tsx';

type Names = Words['identities']['changes']['name'];

/** `mailFrom` is what stands now, null where nothing does. */
export function nameChange(change: SesChange, mailFrom: SesIdentity['mailFrom'], names: Names): string {
  switch (change.kind) {
    case 'mail-from':
      return nameMailFrom(change, mailFrom, names);
    case 'dkim-signing':
      return change.enabled ? names.dkimOn : names.dkimOff;
    case 'dkim-restart':
      return names.dkimRestart(bitsOf(change.keyLength));
    case 'address-verification':
      return names.addressVerification;
    case 'feedback-forwarding':
      return change.enabled ? names.forwardingOn : names.forwardingOff;
    case 'default-set':
      return change.name === null ? names.setNone : names.setNamed(change.name);
    default:
      return assertNever(change);
  }
}

type MailFromChange = Extract<SesChange, { readonly kind: 'mail-from' }>;

function nameMailFrom({ domain, onMxFailure }: MailFromChange, now: SesIdentity['mailFrom'], names: Names): string {
  if (domain === null) return names.mailFromRemove;
  if (now?.domain !== domain) return names.mailFromSet(domain);
  if (now.onMxFailure === onMxFailure) return names.mailFromAgain(domain);
  return onMxFailure === 'REJECT_MESSAGE' ? names.mailFromReject(domain) : names.mailFromDefault(domain);
}
