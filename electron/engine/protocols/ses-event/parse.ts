// Reads one SES event as it comes out of a queue: alone, in the envelope of SNS or of EventBridge, or as a classic notification.
import { type EventType } from '../../../../shared/health/coverage.ts';
import type { ObservedEvent } from '../../../../shared/message/lab.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';

type Members = { readonly [name: string]: unknown };

/** SES developer guide, "Contents of event data that Amazon SES publishes to Amazon SNS": the names are not those of the API. */
const typeNames: { readonly [name: string]: EventType } = {
  send: 'SEND',
  'rendering failure': 'RENDERING_FAILURE',
  renderingfailure: 'RENDERING_FAILURE',
  reject: 'REJECT',
  delivery: 'DELIVERY',
  deliverydelay: 'DELIVERY_DELAY',
  bounce: 'BOUNCE',
  complaint: 'COMPLAINT',
  open: 'OPEN',
  click: 'CLICK',
  subscription: 'SUBSCRIPTION',
};

/** Envelopes in envelopes are opened no deeper. */
const maxEnvelopes = 3;

/** Null where the text is no event of SES. */
export function parseSesEvent(body: string, receivedAtMs: number): ObservedEvent | null {
  const event = opened(body);
  if (event === null) return null;
  const name = textOf(event['eventType']) ?? textOf(event['notificationType']);
  const type = name === null ? undefined : typeNames[name.toLowerCase()];
  const mail = membersOf(event['mail']);
  const messageId = textOf(mail['messageId']);
  if (type === undefined || messageId === null) return null;
  const about = membersOf(event[memberOf[type]]);
  return {
    type,
    messageId,
    atMs: timeOf(about['timestamp']) ?? timeOf(mail['timestamp']) ?? receivedAtMs,
    receivedAtMs,
    recipients: recipientsOf(type, about, mail),
    detail: detailOf(type, about),
    json: JSON.stringify(event, null, 2),
  };
}

/** Where an event of the type keeps what it says of itself. */
const memberOf: { readonly [T in EventType]: string } = {
  SEND: 'send',
  RENDERING_FAILURE: 'failure',
  REJECT: 'reject',
  DELIVERY: 'delivery',
  DELIVERY_DELAY: 'deliveryDelay',
  BOUNCE: 'bounce',
  COMPLAINT: 'complaint',
  OPEN: 'open',
  CLICK: 'click',
  SUBSCRIPTION: 'subscription',
};

function opened(body: string): Members | null {
  let members = membersOf(parsedJson(body));
  for (let depth = 0; depth < maxEnvelopes; depth += 1) {
    if ('mail' in members) return members;
    // SNS carries the event as text, EventBridge as an object.
    const inner = typeof members['Message'] === 'string' ? parsedJson(members['Message']) : members['detail'];
    members = membersOf(inner);
  }
  return 'mail' in members ? members : null;
}

function recipientsOf(type: EventType, about: Members, mail: Members): readonly string[] {
  const named = listOf(
    about['bouncedRecipients'] ?? about['complainedRecipients'] ?? about['delayedRecipients'],
  ).flatMap((one) => textOf(membersOf(one)['emailAddress']) ?? []);
  if (named.length > 0) return named;
  const delivered = type === 'DELIVERY' ? texts(about['recipients']) : [];
  return delivered.length > 0 ? delivered : texts(mail['destination']);
}

function detailOf(type: EventType, about: Members): string {
  switch (type) {
    case 'BOUNCE': {
      const first = membersOf(listOf(about['bouncedRecipients'])[0]);
      return joined([joined([about['bounceType'], about['bounceSubType']], ' / '), first['diagnosticCode']], ': ');
    }
    case 'COMPLAINT':
      return joined([about['complaintSubType'], about['complaintFeedbackType']], ' / ');
    case 'DELIVERY':
      return joined([about['smtpResponse']], '');
    case 'DELIVERY_DELAY':
      return joined([about['delayType']], '');
    case 'REJECT':
      return joined([about['reason']], '');
    case 'RENDERING_FAILURE':
      return joined([about['templateName'], about['errorMessage']], ': ');
    case 'CLICK':
      return joined([about['link']], '');
    default:
      return '';
  }
}

function joined(parts: readonly unknown[], between: string): string {
  return parts.flatMap((part) => textOf(part) ?? []).join(between);
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] => listOf(value).flatMap((one) => textOf(one) ?? []);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function timeOf(value: unknown): number | null {
  const atMs = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}
