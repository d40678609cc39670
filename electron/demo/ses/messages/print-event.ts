// Prints an event as SES publishes it (developer guide, "Examples of event data that Amazon SES publishes to Firehose").
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonObject } from '../operation.ts';
import type { Subscription } from '../state/sending-state.ts';
import type { BouncedRecipient, Happening, LoggedEvent, Preferences } from './happening.ts';
import type { MessageHeader, SentMessage } from './sent-message.ts';

/** Reporting MTA, outgoing and receiving address, reader: all of them for documentation (RFC 5737). */
const outgoingIp = '192.0.2.10';
const receivingIp = '198.51.100.25';
const reader = {
  ipAddress: '203.0.113.44',
  userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko)',
};

export function printEvent({ atMs, message, happening }: LoggedEvent): JsonObject {
  const mail = printMail(message, happening);
  const timestamp = iso(atMs);
  switch (happening.kind) {
    case 'send':
      return { eventType: 'Send', mail, send: {} };
    case 'reject':
      return { eventType: 'Reject', mail, reject: { reason: 'Bad content' } };
    case 'delivery':
      return { eventType: 'Delivery', mail, delivery: printDelivery({ atMs, message, happening }) };
    case 'bounce':
      return { eventType: 'Bounce', mail, bounce: { ...printBounce(happening), timestamp } };
    case 'complaint':
      return { eventType: 'Complaint', mail, complaint: { ...printComplaint(happening, atMs), timestamp } };
    case 'delay':
      return { eventType: 'DeliveryDelay', mail, deliveryDelay: { ...printDelay(happening), timestamp } };
    case 'open':
      return { eventType: 'Open', mail, open: { ...reader, timestamp } };
    case 'click':
      return { eventType: 'Click', mail, click: { ...reader, link: happening.link, linkTags: null, timestamp } };
    case 'rendering-failure': {
      const { templateName, errorMessage } = happening;
      return { eventType: 'Rendering Failure', mail, failure: { errorMessage, templateName } };
    }
    case 'subscription':
      return { eventType: 'Subscription', mail, subscription: { ...printSubscription(happening), timestamp } };
    default:
      return assertNever(happening);
  }
}

const iso = (atMs: number): string => new Date(atMs).toISOString();

type Of<K extends Happening['kind']> = Happening & { readonly kind: K };

const maxHeaderBytes = 10_240;

function printMail(message: SentMessage, { kind }: Happening): JsonObject {
  const isBare = kind === 'rendering-failure' || kind === 'delay';
  const all = [...message.tags, ...(kind === 'delivery' ? [['ses:outgoing-ip', [outgoingIp]] as const] : [])];
  const shown = isBare ? all.filter(([name]) => name === 'ses:configuration-set') : all;
  return {
    timestamp: iso(message.atMs),
    source: message.from,
    ...(kind === 'open' || kind === 'click' ? {} : { sourceArn: message.identityArn }),
    sendingAccountId: message.accountId,
    messageId: message.id,
    destination: message.addresses,
    ...(isBare ? {} : printHeaders(message)),
    tags: Object.fromEntries(shown),
  };
}

function printHeaders(message: SentMessage): JsonObject {
  const { from, recipients, subject, id, headers } = message;
  const kept = withinLimit(headers);
  const addresses = (name: 'to' | 'cc') => (recipients[name].length === 0 ? {} : { [name]: recipients[name] });
  return {
    headersTruncated: kept.length < headers.length,
    headers: kept,
    commonHeaders: { from: [from], ...addresses('to'), ...addresses('cc'), messageId: id, subject },
  };
}

function withinLimit(headers: readonly MessageHeader[]): readonly MessageHeader[] {
  let bytes = 0;
  return headers.filter(({ name, value }) => {
    bytes += Buffer.byteLength(`${name}: ${value}\r\n`);
    return bytes < maxHeaderBytes;
  });
}

function printDelivery({ atMs, message, happening }: LoggedEvent & { happening: Of<'delivery'> }): JsonObject {
  return {
    timestamp: iso(atMs),
    processingTimeMillis: atMs - message.atMs,
    recipients: [happening.recipient],
    smtpResponse: happening.smtpResponse,
    remoteMtaIp: receivingIp,
    reportingMTA: 'a8-50.smtp-out.amazonses.com',
  };
}

function printRecipient({ address, status, diagnosticCode }: BouncedRecipient): JsonObject {
  return {
    emailAddress: address,
    ...(status === null ? {} : { action: 'failed', status }),
    ...(diagnosticCode === null ? {} : { diagnosticCode }),
  };
}

function printBounce({ bounceType, bounceSubType, recipients, feedbackId, reportingMta }: Of<'bounce'>): JsonObject {
  return {
    feedbackId,
    bounceType,
    bounceSubType,
    bouncedRecipients: recipients.map(printRecipient),
    ...(reportingMta === null ? {} : { reportingMTA: `dns; ${reportingMta}` }),
  };
}

function printComplaint({ recipients, feedbackId, subType, feedbackType }: Of<'complaint'>, atMs: number): JsonObject {
  const report = { userAgent: 'FeedbackLoop/1.0', complaintFeedbackType: feedbackType, arrivalDate: iso(atMs) };
  return {
    feedbackId,
    complaintSubType: subType,
    complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
    ...(feedbackType === null ? {} : report),
  };
}

function printDelay({ delayType, recipient, expiresAtMs }: Of<'delay'>): JsonObject {
  const { address, status, diagnosticCode } = recipient;
  return {
    delayType,
    expirationTime: iso(expiresAtMs),
    delayedRecipients: [{ emailAddress: address, status, diagnosticCode }],
  };
}

function printSubscription({ contactList, before, after, byDefault }: Of<'subscription'>): JsonObject {
  const print = ({ unsubscribeAll, topics }: Preferences): JsonObject => ({
    unsubscribeAll,
    topicSubscriptionStatus: printTopics(topics),
    topicDefaultSubscriptionStatus: printTopics(byDefault),
  });
  return {
    contactList,
    source: 'UnsubscribeHeader',
    newTopicPreferences: print(after),
    oldTopicPreferences: print(before),
  };
}

/** Not spelt as in the API: `OptIn`, `OptOut`. */
function printTopics(topics: ReadonlyMap<string, Subscription>): readonly JsonObject[] {
  return [...topics].map(([topicName, status]) => ({
    topicName,
    subscriptionStatus: status === 'OPT_IN' ? 'OptIn' : 'OptOut',
  }));
}
