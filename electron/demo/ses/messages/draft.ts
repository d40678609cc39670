// A message as its sender asks for it, whichever way the content was given; and why it may be refused.
import { type ErrorCode, SesError } from '../operation.ts';
import type { MessageHeader, Recipients } from './sent-message.ts';
import type { ListOptions } from './subscribing.ts';

export type Attachment = {
  readonly fileName: string;
  readonly content: Buffer;
};

export type DraftContent = {
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  /** The sender's own, beside those that follow from the other members; of a raw message all of them. */
  readonly headers: readonly MessageHeader[];
  readonly attachments: readonly Attachment[];
  /** Bytes of the whole message, as it will be sent. */
  readonly sizeBytes: number;
  /** A stored template that could not be filled in: SES accepts the message, and sends nothing. */
  readonly renderingFailure: { readonly templateName: string; readonly errorMessage: string } | null;
};

export type TagPair = { readonly name: string; readonly value: string };

export type Draft = {
  readonly from: string;
  readonly identityArn: string | null;
  readonly recipients: Recipients;
  readonly replyTo: readonly string[];
  /** Where bounces go: its identity must be verified too. */
  readonly feedbackAddress: string | null;
  /** Who else sends it: `Sender`, the MAIL FROM of SMTP. They must be verified as well. */
  readonly otherSenders: readonly string[];
  readonly tags: readonly TagPair[];
  /** Named by the request or by a header; null: the identity's default holds. */
  readonly configurationSet: string | null;
  readonly tenant: string | null;
  readonly list: ListOptions | null;
  readonly tracking: { readonly open: boolean | null; readonly click: boolean | null };
  readonly content: DraftContent;
};

/** The statuses of SendBulkEmail's entries. */
export type BulkStatus =
  | 'MESSAGE_REJECTED'
  | 'MAIL_FROM_DOMAIN_NOT_VERIFIED'
  | 'CONFIGURATION_SET_NOT_FOUND'
  | 'TEMPLATE_NOT_FOUND'
  | 'ACCOUNT_SUSPENDED'
  | 'ACCOUNT_THROTTLED'
  | 'ACCOUNT_DAILY_QUOTA_EXCEEDED'
  | 'INVALID_SENDING_POOL_NAME'
  | 'ACCOUNT_SENDING_PAUSED'
  | 'CONFIGURATION_SET_SENDING_PAUSED'
  | 'INVALID_PARAMETER'
  | 'FAILED';

const codes: { readonly [status in BulkStatus]: ErrorCode } = {
  MESSAGE_REJECTED: 'MessageRejected',
  MAIL_FROM_DOMAIN_NOT_VERIFIED: 'MailFromDomainNotVerifiedException',
  CONFIGURATION_SET_NOT_FOUND: 'NotFoundException',
  TEMPLATE_NOT_FOUND: 'NotFoundException',
  ACCOUNT_SUSPENDED: 'AccountSuspendedException',
  ACCOUNT_THROTTLED: 'TooManyRequestsException',
  ACCOUNT_DAILY_QUOTA_EXCEEDED: 'LimitExceededException',
  INVALID_SENDING_POOL_NAME: 'BadRequestException',
  ACCOUNT_SENDING_PAUSED: 'SendingPausedException',
  CONFIGURATION_SET_SENDING_PAUSED: 'SendingPausedException',
  INVALID_PARAMETER: 'BadRequestException',
  FAILED: 'BadRequestException',
};

/** Why a message is not accepted: an error of SendEmail, a status of one entry of SendBulkEmail. */
export class SendRefusal extends SesError {
  readonly status: BulkStatus;

  constructor(status: BulkStatus, message: string) {
    super(codes[status], message);
    this.status = status;
  }
}

export function invalid(message: string): SendRefusal {
  return new SendRefusal('INVALID_PARAMETER', message);
}
