// The cause that one event tells of.
import type { CauseName, Certainty } from '../../../shared/history/diagnosis.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';

export type FoundCause = {
  readonly cause: CauseName;
  readonly certainty: Certainty;
  /** The document that says so. */
  readonly source: string | null;
};

const bySubType: { readonly [subType: string]: CauseName } = {
  'Permanent/NoEmail': 'mailbox-unknown',
  'Permanent/Suppressed': 'suppressed-by-ses',
  'Permanent/OnAccountSuppressionList': 'suppressed-by-account',
  'Permanent/OnTenantSuppressionList': 'suppressed-by-tenant',
  'Permanent/UnsubscribedRecipient': 'unsubscribed',
  'Transient/MailboxFull': 'mailbox-full',
  'Transient/MessageTooLarge': 'too-large',
  'Transient/ContentRejected': 'content-refused',
  'Transient/AttachmentRejected': 'attachment-refused',
  'Transient/CustomTimeoutExceeded': 'expired',
};

export function causeOf(event: Pick<MailEvent, 'type' | 'subType' | 'status' | 'reply'>): FoundCause {
  const cause = bySubType[event.subType ?? ''];
  if (cause !== undefined) return { cause, certainty: 'certain', source: 'Amazon SES Developer Guide, "Bounce types"' };
  if (event.type === 'COMPLAINT') return { cause: 'complained', certainty: 'certain', source: null };
  if (event.type === 'RENDERING_FAILURE') return { cause: 'rendering-failed', certainty: 'certain', source: null };
  if (event.type === 'REJECT') return { cause: 'virus', certainty: 'certain', source: null };
  if (event.type === 'DELIVERY') return { cause: 'delivered', certainty: 'certain', source: null };
  return { cause: 'undetermined', certainty: 'cannot-tell', source: null };
}
