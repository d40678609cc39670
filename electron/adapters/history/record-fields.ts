// What a row says, told in SQL from a record as DuckDB's JSON reader gives it: the engine's `parseMailEvents` in other words.
import { typeNames } from '../../engine/protocols/ses-event/event-type.ts';
import type { EventType } from '../../../shared/health/coverage.ts';
import { codeOfType } from './codes.ts';

/** In place of a type: what SQL does not read, and what is about several recipients and left for `insertSeveral`. */
export const marks = { odd: 255, several: 254 } as const;

export const code = (type: EventType): number => codeOfType(type);
const per = (cases: Partial<{ readonly [T in EventType]: string }>, otherwise = 'NULL'): string =>
  `CASE type ${Object.entries(cases)
    .map(([type, then]) => `WHEN ${code(type as EventType)} THEN ${then}`)
    .join(' ')} ELSE ${otherwise} END`;

/** Of a record, by its name. */
export const recordType = `CASE coalesce(nullif(eventType, ''), notificationType) ${[...typeNames]
  .map(([name, named]) => `WHEN '${name}' THEN ${code(named)}`)
  .join(' ')} ELSE ${marks.odd} END`;

const recipientLists = {
  DELIVERY: 'delivery.recipients',
  BOUNCE: 'bounce.bouncedRecipients',
  DELIVERY_DELAY: 'deliveryDelay.delayedRecipients',
  COMPLAINT: 'complaint.complainedRecipients',
};

export const howMany = per(
  Object.fromEntries(Object.entries(recipientLists).map(([name, list]) => [name, `len(${list})`])),
  'len(mail.destination)',
);

/** What is asked of one recipient: its address, and what the report says of it. */
export type OfRecipient = { readonly address: string; readonly status: string; readonly diagnosticCode: string };

export const theOnlyOne: OfRecipient = {
  address: per(
    {
      DELIVERY: 'delivery.recipients[1]',
      BOUNCE: 'bounce.bouncedRecipients[1].emailAddress',
      DELIVERY_DELAY: 'deliveryDelay.delayedRecipients[1].emailAddress',
      COMPLAINT: 'complaint.complainedRecipients[1].emailAddress',
    },
    'mail.destination[1]',
  ),
  status: per({
    BOUNCE: 'bounce.bouncedRecipients[1].status',
    DELIVERY_DELAY: 'deliveryDelay.delayedRecipients[1].status',
  }),
  diagnosticCode: per({
    BOUNCE: 'bounce.bouncedRecipients[1].diagnosticCode',
    DELIVERY_DELAY: 'deliveryDelay.delayedRecipients[1].diagnosticCode',
  }),
};

export const eachOfThem: OfRecipient = {
  address: 'one.emailAddress',
  status: per({ BOUNCE: 'one.status', DELIVERY_DELAY: 'one.status' }),
  diagnosticCode: per({ BOUNCE: 'one.diagnosticCode', DELIVERY_DELAY: 'one.diagnosticCode' }),
};

const asRecipients = (list: string): string =>
  `list_transform(${list}, lambda address: {'emailAddress': address, 'status': NULL::VARCHAR, 'diagnosticCode': NULL::VARCHAR})`;

export const severalRecipients = per(
  { ...recipientLists, DELIVERY: asRecipients('delivery.recipients') },
  asRecipients('mail.destination'),
);

const timestamp = `coalesce(${per({
  DELIVERY: 'delivery."timestamp"',
  OPEN: '"open"."timestamp"',
  CLICK: 'click."timestamp"',
  BOUNCE: 'bounce."timestamp"',
  COMPLAINT: 'complaint."timestamp"',
  DELIVERY_DELAY: 'deliveryDelay."timestamp"',
  SUBSCRIPTION: 'subscription."timestamp"',
  REJECT: 'reject."timestamp"',
  RENDERING_FAILURE: 'failure."timestamp"',
  SEND: 'send."timestamp"',
})}, mail."timestamp")`;

const time = (text: string): string => `epoch_ms(try_cast(${text} AS TIMESTAMP))`;
const words = (text: string): string => `nullif(${text}, '')`;

const header = `CASE ${[1, 2, 3, 4, 5, 6, 7, 8]
  .map((at) => `WHEN mail.headers[${at}].name = 'Message-ID' THEN mail.headers[${at}].value`)
  .join(' ')} ELSE list_filter(mail.headers, lambda header: lower(header.name) = 'message-id')[1].value END`;

/** A number may say what no time takes. */
const wholeMs =
  'CASE WHEN abs(delivery.processingTimeMillis) < 1e15 THEN round(delivery.processingTimeMillis)::BIGINT END';

/** RFC 3464 2.2.2. */
const host = (name: string): string => `regexp_replace(${name}, '^(?:dns|dsn); ?', '', 'i')`;

export const statusInReply =
  "nullif(regexp_extract(reply, '^(?:smtp; ?)?[245][0-9][0-9][ -]#?([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?:[^0-9.]|$)', 1), '')";

export function fields(of: OfRecipient): { readonly [column: string]: string } {
  return {
    type: 'type',
    message_id: words('mail.messageId'),
    recipient: words(of.address),
    at_ms: time(timestamp),
    sent_at_ms: time('mail."timestamp"'),
    sender: words('mail.source'),
    subject: words('mail.commonHeaders.subject'),
    client_message_id: words(`rtrim(ltrim(${header}, E'< \\t\\r\\n'), E'> \\t\\r\\n')`),
    configuration_set: `mail.tags->>'$."ses:configuration-set"[0]'`,
    identity: words(`split_part(mail.sourceArn, ':identity/', 2)`),
    tags: 'mail.tags',
    sub_type: per({
      BOUNCE: `nullif(concat_ws('/', nullif(bounce.bounceType, ''), nullif(bounce.bounceSubType, '')), '')`,
      COMPLAINT: `nullif(concat_ws('/', nullif(complaint.complaintSubType, ''), nullif(complaint.complaintFeedbackType, '')), '')`,
      DELIVERY_DELAY: words('deliveryDelay.delayType'),
      REJECT: words('reject.reason'),
      RENDERING_FAILURE: words('failure.templateName'),
    }),
    status: words(of.status),
    reply: words(
      `coalesce(${of.diagnosticCode}, ${per({ DELIVERY: 'delivery.smtpResponse', RENDERING_FAILURE: 'failure.errorMessage' })})`,
    ),
    processing_ms: per({ DELIVERY: wholeMs }, 'NULL::BIGINT'),
    expires_at_ms: per({ DELIVERY_DELAY: time('deliveryDelay.expirationTime') }),
    link: per({ CLICK: words('click.link') }),
    user_agent: per({
      OPEN: words('"open".userAgent'),
      CLICK: words('click.userAgent'),
      COMPLAINT: words('complaint.userAgent'),
    }),
    remote: per({
      DELIVERY: words(`coalesce(nullif(delivery.remoteMtaIp, ''), ${host('delivery.reportingMTA')})`),
      BOUNCE: words(`coalesce(nullif(bounce.remoteMtaIp, ''), ${host('bounce.reportingMTA')})`),
      DELIVERY_DELAY: words(host('deliveryDelay.reportingMTA')),
    }),
  };
}
