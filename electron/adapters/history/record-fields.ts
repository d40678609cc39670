// What a row says, told in SQL from a record as DuckDB's JSON reader gives it: the engine's `parseMailEvents` in other words.
import { typeNames } from '../../engine/protocols/ses-event/event-type.ts';
import type { EventType } from '../../../shared/health/coverage.ts';
import { codeOfType } from './codes.ts';
import { keyOf } from './keys.ts';
import { headerId, headerParts, senderMessageId } from './sender-message-id.ts';

/** In place of a type: what SQL does not read, and what is about several recipients and left for `insertSeveral`. */
export const marks = { odd: 255, several: 254 } as const;

export const code = (type: EventType): number => codeOfType(type);

/** By the type: so nothing is computed for records of which it does not speak. */
const per = (cases: Partial<{ readonly [T in EventType]: string }>, otherwise = 'NULL'): string =>
  `CASE type ${Object.entries(cases)
    .map(([type, then]) => `WHEN ${code(type as EventType)} THEN ${then}`)
    .join(' ')} ELSE ${otherwise} END`;

/** Of a record, by its name. */
export const recordType = `CASE coalesce(nullif(eventType, ''), notificationType) ${[...typeNames]
  .map(([name, type]) => `WHEN '${name}' THEN ${code(type)}`)
  .join(' ')} ELSE ${marks.odd} END::UTINYINT`;

const lists = {
  BOUNCE: "bounce->'$.bouncedRecipients'",
  DELIVERY_DELAY: "deliveryDelay->'$.delayedRecipients'",
  COMPLAINT: "complaint->'$.complainedRecipients'",
};

const perList = (of: (list: string) => string): { readonly [T in keyof typeof lists]: string } => ({
  BOUNCE: of(lists.BOUNCE),
  DELIVERY_DELAY: of(lists.DELIVERY_DELAY),
  COMPLAINT: of(lists.COMPLAINT),
});

/** Null or nought: it names nobody. */
export const howMany = per(
  { DELIVERY: 'len(delivery.recipients)', ...perList((list) => `json_array_length(${list})::BIGINT`) },
  'len(mail.destination)',
);

/** What is asked of one recipient: its address, and what the report says of it. */
export type OfRecipient = { readonly address: string; readonly status: string; readonly diagnosticCode: string };

export const theOnlyOne: OfRecipient = {
  address: per(
    { DELIVERY: 'delivery.recipients[1]', ...perList((list) => `${list}->>'$[0].emailAddress'`) },
    'mail.destination[1]',
  ),
  status: per(perList((list) => `${list}->>'$[0].status'`)),
  diagnosticCode: per(perList((list) => `${list}->>'$[0].diagnosticCode'`)),
};

export const eachOfThem: OfRecipient = {
  address: 'one.emailAddress',
  status: 'one.status',
  diagnosticCode: 'one.diagnosticCode',
};

const ofAddresses = (list: string): string =>
  `list_transform(${list}, lambda address: {'emailAddress': address, 'status': NULL::VARCHAR, 'diagnosticCode': NULL::VARCHAR})`;

export const severalRecipients = per(
  {
    DELIVERY: ofAddresses('delivery.recipients'),
    ...perList(
      (list) => `from_json(${list}, '[{"emailAddress":"VARCHAR","status":"VARCHAR","diagnosticCode":"VARCHAR"}]')`,
    ),
  },
  ofAddresses('mail.destination'),
);

const timestamp = per({
  DELIVERY: 'delivery."timestamp"',
  OPEN: '"open"."timestamp"',
  CLICK: "click->>'timestamp'",
  BOUNCE: "bounce->>'timestamp'",
  COMPLAINT: "complaint->>'timestamp'",
  DELIVERY_DELAY: "deliveryDelay->>'timestamp'",
  SUBSCRIPTION: "subscription->>'timestamp'",
  REJECT: "reject->>'timestamp'",
  RENDERING_FAILURE: "failure->>'timestamp'",
  SEND: "send->>'timestamp'",
});

/** RFC 3464 2.2.2. */
const host = (name: string): string => `regexp_replace(${name}, '^(?:dns|dsn); ?', '', 'i')`;

/** In a reply that is there, where the report gives no status of its own. */
const statusIn = (reply: string): string =>
  `nullif(regexp_extract(${reply}, '^(?:smtp; ?)?[245][0-9][0-9][ -]#?([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?:[^0-9.]|$)', 1), '')`;

/** As the engine's `bareAddress`: of a name and an address in brackets the address. */
const bareAddress = (text: string): string =>
  `CASE WHEN suffix(${text}, '>') THEN coalesce(nullif(regexp_extract(${text}, '<([^<> ]+@[^<> ]+)>$', 1), ''), ${text}) ELSE ${text} END`;

const joined = (...parts: readonly string[]): string =>
  `nullif(concat_ws('/', ${parts.map((part) => `nullif(${part}, '')`).join(', ')}), '')`;

type Columns = { readonly [column: string]: string };

/** As the record has it. What a later step needs more than once is a column of its own: DuckDB would compute it each time. */
export function fields({ address, status, diagnosticCode }: OfRecipient): Columns {
  const report = `coalesce(nullif(${status}, ''), ${statusIn(diagnosticCode)})`;
  return {
    message_id: 'mail.messageId',
    recipient: bareAddress(address),
    own_time: timestamp,
    sent_time: 'mail."timestamp"',
    expires_time: per({ DELIVERY_DELAY: "deliveryDelay->>'expirationTime'" }),
    sender: 'mail.source',
    subject: 'mail.commonHeaders.subject',
    headers: 'mail.headers',
    header_parts: headerParts('mail.headers'),
    configuration_set: `mail.tags->>'$."ses:configuration-set"[0]'`,
    arn: 'mail.sourceArn',
    tags: 'mail.tags',
    sub_type: per({
      BOUNCE: joined("bounce->>'bounceType'", "bounce->>'bounceSubType'"),
      COMPLAINT: joined("complaint->>'complaintSubType'", "complaint->>'complaintFeedbackType'"),
      DELIVERY_DELAY: "deliveryDelay->>'delayType'",
      REJECT: "reject->>'reason'",
      RENDERING_FAILURE: "failure->>'templateName'",
    }),
    status: per({ BOUNCE: report, DELIVERY_DELAY: report, COMPLAINT: report }),
    reply: per({
      DELIVERY: 'delivery.smtpResponse',
      BOUNCE: diagnosticCode,
      DELIVERY_DELAY: diagnosticCode,
      COMPLAINT: diagnosticCode,
      RENDERING_FAILURE: "failure->>'errorMessage'",
    }),
    processing_ms: per({
      DELIVERY:
        'CASE WHEN abs(delivery.processingTimeMillis) < 1e15 THEN round(delivery.processingTimeMillis)::BIGINT END',
    }),
    link: per({ CLICK: "click->>'link'" }),
    user_agent: per({ OPEN: '"open".userAgent', CLICK: "click->>'userAgent'", COMPLAINT: "complaint->>'userAgent'" }),
    remote: per({
      DELIVERY: `coalesce(delivery.remoteMtaIp, ${host('delivery.reportingMTA')})`,
      BOUNCE: `coalesce(bounce->>'remoteMtaIp', ${host("(bounce->>'reportingMTA')")})`,
      DELIVERY_DELAY: host("(deliveryDelay->>'reportingMTA')"),
    }),
  };
}

/** Of SES's own writing alone: DuckDB's cast would leave a zone's offset out. */
const time = (text: string): string =>
  `epoch_ms(try_cast(CASE WHEN suffix(${text}, 'Z') THEN ${text} END AS TIMESTAMP))`;

/** What follows from the fields: times, keys, and where the parts of a text begin. */
export const followingFields: Columns = {
  own_at_ms: time('own_time'),
  sent_at_ms: time('sent_time'),
  expires_at_ms: time('expires_time'),
  of_message: keyOf('message_id'),
  of_recipient: keyOf('recipient'),
  recipient_at: "instr(recipient, '@')",
  sender_at: "instr(sender, '@')",
  arn_at: "instr(arn, ':identity/')",
  header_id: headerId,
};

/** What follows from those. */
export const lastFields: Columns = {
  at_ms: 'coalesce(own_at_ms, sent_at_ms, 0)',
  identity: 'CASE WHEN arn_at > 0 THEN substr(arn, arn_at + 10) END',
  recipient_rest: 'lower(substr(recipient, recipient_at + 1))',
  sender_rest: 'lower(substr(sender, sender_at + 1))',
  client_message_id: senderMessageId,
};

/** Times that are there, and written in another way. */
export const isClockOdd = ['own', 'sent', 'expires']
  .map((name) => `(${name}_time IS NOT NULL AND ${name}_at_ms IS NULL)`)
  .join(' OR ');
