// Reads a log line that is no more than the address of a notification, its type being the name of its stream.
import type { MailEvent } from '../../../../shared/mail-event.ts';
import type { EventType } from '../../../../shared/health/coverage.ts';

/** `notificationType` has no other (SES developer guide, "Amazon SNS notification contents for Amazon SES"). */
const types: { readonly [stream: string]: EventType } = {
  Bounce: 'BOUNCE',
  Complaint: 'COMPLAINT',
  Delivery: 'DELIVERY',
};

export type TraceLine = { readonly stream: string; readonly atMs: number; readonly message: string };

/** Null where the line is anything else. */
export function parseTrace({ stream, atMs, message }: TraceLine): MailEvent | null {
  const type = types[stream];
  const recipient = message.trim();
  if (type === undefined || !/^[^\s@{}"<>]{1,64}@[^\s@{}"<>]{1,255}$/u.test(recipient)) return null;
  return {
    type,
    messageId: null,
    recipient,
    // What is written is the first addressee, whoever of them it was.
    recipientIs: 'candidate',
    atMs,
    sentAtMs: null,
    sender: null,
    subject: null,
    clientMessageId: null,
    configurationSet: null,
    identity: null,
    tags: [],
    subType: null,
    status: null,
    reply: null,
    processingMs: null,
    expiresAtMs: null,
    link: null,
    userAgent: null,
    remote: null,
    source: 'logs',
    strength: 'trace',
  };
}
