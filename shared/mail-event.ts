// One SES event about one recipient of one message, whatever source told of it.
import type { EventType } from './health/coverage.ts';

/**
 * Who told of an event. `file`: read from the user's disk; `s3`: objects that Firehose wrote; `logs`: CloudWatch Logs;
 * `insights`: GetMessageInsights; `export`: a message-insights export job; `queue`: SQS; `athena`: Amazon Athena.
 */
export const sourceKinds = ['file', 's3', 'logs', 'insights', 'export', 'queue', 'athena'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/**
 * `record`: SES's own event record; `summary`: what Virtual Deliverability Manager keeps of it (no SMTP reply of a delivery,
 * no link, whole seconds); `trace`: no more than "something of this type about this address", as a log line holds it.
 */
export type EventStrength = 'record' | 'summary' | 'trace';

export type MailTag = { readonly name: string; readonly value: string };

/**
 * One row for each recipient and event. SES developer guide, "Contents of event data".
 *
 * Identity: two records are the same event where message id, type, recipient (its case aside) and
 * - for SEND, REJECT, RENDERING_FAILURE and DELIVERY nothing more, since each happens once;
 * - for all others the second in which it happened, and for CLICK the link, are equal.
 * A trace has no message id: its own are type, recipient and second.
 * An export tells no time but the sending's, which its events have: they give way to any other of their type about the same.
 */
export type MailEvent = {
  readonly type: EventType;
  /** SES's own id (`mail.messageId`); null in a trace. */
  readonly messageId: string | null;
  /** As it is written in the event. */
  readonly recipient: string;
  /** `candidate`: the event names none, or several of whom one it was; this is one of those it may have been. */
  readonly recipientIs: 'named' | 'candidate';
  readonly atMs: number;
  /** `mail.timestamp`. */
  readonly sentAtMs: number | null;
  /** `mail.source` as it is written: an address, or a name and an address. */
  readonly sender: string | null;
  readonly subject: string | null;
  /** The sender's own `Message-ID` header, without angle brackets. */
  readonly clientMessageId: string | null;
  readonly configurationSet: string | null;
  /** The identity's name, from `mail.sourceArn`. */
  readonly identity: string | null;
  /** Without those that SES adds (`ses:...`). */
  readonly tags: readonly MailTag[];
  /** `Permanent/General`, a delay's type, `complaintSubType/complaintFeedbackType`, a reject's reason, the template of a rendering failure. */
  readonly subType: string | null;
  /** RFC 3463: `5.1.1`. */
  readonly status: string | null;
  /** The receiver's words: smtpResponse or diagnosticCode; the error message of a rendering failure. */
  readonly reply: string | null;
  readonly processingMs: number | null;
  /** Of a delay: when SES gives up. */
  readonly expiresAtMs: number | null;
  /** Of a click. */
  readonly link: string | null;
  /** Of an open or a click, or of a feedback report. */
  readonly userAgent: string | null;
  /** The receiver's host by address (`remoteMtaIp`), or who reported (`reportingMTA`, its `dns; ` aside). */
  readonly remote: string | null;
  readonly source: SourceKind;
  readonly strength: EventStrength;
};
