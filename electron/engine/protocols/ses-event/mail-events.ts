// Reads SES's records as events, one for each recipient: this is what the words of MailEvent mean. The store's SQL says the same, faster.
import type { EventType } from '../../../../shared/health/coverage.ts';
import type { MailEvent, MailTag, SourceKind } from '../../../../shared/mail-event.ts';
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { recordsIn } from './envelope.ts';
import { memberOf, typeOf } from './event-type.ts';
import { listOf, type Members, membersOf, textOf, textsOf, wordsOf } from './members.ts';
import { recipientsOf } from './recipients.ts';
import { timeOf } from './time.ts';

/** A message of SES has at most 50 recipients (SES developer guide, "Service quotas"): what names more than these is none. */
export const mostRecipients = 1000;
const mostTags = 100;

/** `unknown`: a record of SES of a type that is not among the ten. `incomplete`: no message id, or nobody it is about. */
export type RecordReading =
  | { readonly kind: 'events'; readonly events: readonly MailEvent[] }
  | { readonly kind: 'unknown'; readonly type: string }
  | { readonly kind: 'incomplete' };

/** A record alone, in an envelope of SNS, EventBridge or SQS, or as a classic notification; empty where the text is none. */
export function parseMailEvents(json: string, source: SourceKind, receivedAtMs: number): readonly MailEvent[] {
  return readMailEvents(parsedJson(json), source, receivedAtMs).flatMap((reading) =>
    reading.kind === 'events' ? reading.events : [],
  );
}

/** Of each record that the value is, or carries. */
export function readMailEvents(value: unknown, source: SourceKind, receivedAtMs: number): readonly RecordReading[] {
  return recordsIn(value).map((record) => readRecord(record, source, receivedAtMs));
}

function readRecord(record: Members, source: SourceKind, receivedAtMs: number): RecordReading {
  const name = textOf(record['eventType']) ?? textOf(record['notificationType']);
  const type = name === null ? null : typeOf(name);
  if (type === null) return name === null ? { kind: 'incomplete' } : { kind: 'unknown', type: name };
  const mail = membersOf(record['mail']);
  const about = membersOf(record[memberOf[type]]);
  const messageId = textOf(mail['messageId']);
  const recipients = recipientsOf(type, about, mail);
  if (messageId === null || recipients.length === 0 || recipients.length > mostRecipients)
    return { kind: 'incomplete' };
  const shared = { ...mailFacts(mail), ...aboutFacts(type, about) };
  const sentAtMs = timeOf(mail['timestamp']);
  const atMs = timeOf(about['timestamp']) ?? sentAtMs ?? receivedAtMs;
  const events = recipients.map(({ recipient, recipientIs, status, diagnosticCode }): MailEvent => ({
    type,
    messageId,
    recipient,
    recipientIs,
    atMs,
    sentAtMs,
    ...shared,
    status,
    reply: diagnosticCode ?? shared.reply,
    source,
    strength: 'record',
  }));
  return { kind: 'events', events };
}

type MailFacts = Pick<MailEvent, 'sender' | 'subject' | 'clientMessageId' | 'configurationSet' | 'identity' | 'tags'>;

function mailFacts(mail: Members): MailFacts {
  const tags = membersOf(mail['tags']);
  return {
    sender: wordsOf(mail['source']),
    subject: wordsOf(membersOf(mail['commonHeaders'])['subject']),
    clientMessageId: clientMessageId(mail),
    configurationSet: wordsOf(listOf(tags['ses:configuration-set'])[0]),
    identity: identityIn(wordsOf(mail['sourceArn'])),
    tags: Object.entries(tags)
      .flatMap(([name, values]): readonly MailTag[] =>
        name.startsWith('ses:') ? [] : textsOf(values).map((value) => ({ name, value })),
      )
      .slice(0, mostTags),
  };
}

/** `commonHeaders.messageId` is SES's own, whatever the guide's note says: the sender's stands among the headers. */
function clientMessageId(mail: Members): string | null {
  const header = listOf(mail['headers'])
    .map(membersOf)
    .find(({ name }) => typeof name === 'string' && name.toLowerCase() === 'message-id');
  const id = wordsOf(header?.['value']);
  return id !== null && id.startsWith('<') && id.endsWith('>') ? id.slice(1, -1) : id;
}

/** `arn:aws:ses:eu-west-1:111122223333:identity/example.com`. */
function identityIn(arn: string | null): string | null {
  const at = arn?.indexOf(':identity/') ?? -1;
  return arn === null || at < 0 ? null : arn.slice(at + ':identity/'.length);
}

type AboutFacts = Pick<
  MailEvent,
  'subType' | 'reply' | 'processingMs' | 'expiresAtMs' | 'link' | 'userAgent' | 'remote'
>;

function aboutFacts(type: EventType, about: Members): AboutFacts {
  const { processingTimeMillis } = about;
  const wholeMs = typeof processingTimeMillis === 'number' ? Math.round(processingTimeMillis) : Number.NaN;
  return {
    subType: subTypeOf(type, about),
    reply: wordsOf(type === 'RENDERING_FAILURE' ? about['errorMessage'] : about['smtpResponse']),
    processingMs: Math.abs(wholeMs) < 1e15 ? wholeMs : null,
    expiresAtMs: timeOf(about['expirationTime']),
    link: wordsOf(about['link']),
    userAgent: wordsOf(about['userAgent']),
    // The samples of the guide write `dsn; ` and `dns; ` (RFC 3464 2.2.2).
    remote: wordsOf(about['remoteMtaIp']) ?? wordsOf(about['reportingMTA'])?.replace(/^(?:dns|dsn); ?/iu, '') ?? null,
  };
}

/** Types and sub-types that are not known here stay as they are written. */
function subTypeOf(type: EventType, about: Members): string | null {
  switch (type) {
    case 'BOUNCE':
      return joined(about['bounceType'], about['bounceSubType']);
    case 'COMPLAINT':
      return joined(about['complaintSubType'], about['complaintFeedbackType']);
    case 'DELIVERY_DELAY':
      return wordsOf(about['delayType']);
    case 'REJECT':
      return wordsOf(about['reason']);
    case 'RENDERING_FAILURE':
      return wordsOf(about['templateName']);
    default:
      return null;
  }
}

function joined(...parts: readonly unknown[]): string | null {
  return textOf(parts.flatMap((part) => textOf(part) ?? []).join('/'));
}
