// What SES itself says of a cause, by the type of an event and its sub-types.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { CauseName } from '../../../shared/history/diagnosis.ts';

export type EventCause = {
  readonly type: EventType;
  /** As `MailEvent.subType` has it, lower case, or one of its parts; null: whatever it is. */
  readonly subType: string | null;
  readonly cause: CauseName;
  /** `decided`: SES's own doing or knowledge; `read`: how SES understood the receiver, whose words say more. */
  readonly by: 'decided' | 'read';
  readonly source: string;
};

const events = 'Amazon SES Developer Guide, "Contents of event data"';
const suppression = 'Amazon SES Developer Guide, "Managing lists and subscriptions"';

/** The guide does not list them yet; their names say it. */
const named = 'Amazon SES, the sub-type of the event by its name';

const row = (
  [type, subType, by]: readonly [EventType, string | null, EventCause['by']],
  cause: CauseName,
  source = events,
): EventCause => ({ type, subType, by, cause, source });

/** The first that fits decides. */
export const eventCauses: readonly EventCause[] = [
  row(['SEND', null, 'decided'], 'not-heard-of'),
  row(['DELIVERY', null, 'decided'], 'delivered'),
  row(['OPEN', null, 'decided'], 'delivered'),
  row(['CLICK', null, 'decided'], 'delivered'),
  row(['SUBSCRIPTION', null, 'decided'], 'unsubscribed', suppression),
  row(['REJECT', 'bad content', 'decided'], 'virus'),
  // The guide knows of no other reason.
  row(['REJECT', null, 'read'], 'virus'),
  row(['RENDERING_FAILURE', null, 'decided'], 'rendering-failed'),

  row(['COMPLAINT', 'onaccountsuppressionlist', 'decided'], 'suppressed-by-account', suppression),
  // RFC 5965 7.3: somebody takes back what was reported as spam.
  row(['COMPLAINT', 'not-spam', 'decided'], 'delivered', 'RFC 5965 7.3'),
  // RFC 6591: a receiver tells that authentication failed; no person complained.
  row(['COMPLAINT', 'auth-failure', 'decided'], 'authentication', 'RFC 6591'),
  row(['COMPLAINT', null, 'decided'], 'complained'),

  row(['BOUNCE', 'suppressed', 'decided'], 'suppressed-by-ses', suppression),
  row(['BOUNCE', 'onaccountsuppressionlist', 'decided'], 'suppressed-by-account', suppression),
  row(['BOUNCE', 'ontenantsuppressionlist', 'decided'], 'suppressed-by-tenant', named),
  row(['BOUNCE', 'emailvalidationsuppressed', 'decided'], 'suppressed-by-validation', named),
  row(['BOUNCE', 'unsubscribedrecipient', 'decided'], 'unsubscribed', named),
  row(['BOUNCE', 'customtimeoutexceeded', 'decided'], 'expired'),
  row(['BOUNCE', 'noemail', 'read'], 'mailbox-unknown'),
  row(['BOUNCE', 'mailboxfull', 'read'], 'mailbox-full'),
  row(['BOUNCE', 'messagetoolarge', 'read'], 'too-large'),
  row(['BOUNCE', 'contentrejected', 'read'], 'content-refused'),
  row(['BOUNCE', 'attachmentrejected', 'read'], 'attachment-refused'),

  row(['DELIVERY_DELAY', 'internalfailure', 'decided'], 'ses-faulty'),
  row(['DELIVERY_DELAY', 'sendingdeferral', 'decided'], 'ses-deferred'),
  row(['DELIVERY_DELAY', 'byoiphostnamelookupunavailable', 'decided'], 'dns-of-sender'),
  row(['DELIVERY_DELAY', 'mailboxfull', 'read'], 'mailbox-full'),
  row(['DELIVERY_DELAY', 'spamdetected', 'read'], 'reputation'),
  row(['DELIVERY_DELAY', 'recipientservererror', 'read'], 'receiver-down'),
  row(['DELIVERY_DELAY', 'ipfailure', 'read'], 'ip-blocked'),
  row(['DELIVERY_DELAY', 'transientcommunicationfailure', 'read'], 'connection-lost'),
];

export function eventCauseOf(type: EventType, subType: string | null): EventCause | null {
  const parts = (subType ?? '')
    .toLowerCase()
    .split('/')
    .map((part) => part.trim());
  return eventCauses.find((one) => one.type === type && (one.subType === null || parts.includes(one.subType))) ?? null;
}
