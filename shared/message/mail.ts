// A message as it is handed to Amazon SES: who gets it, and its content in one of the ways that SES takes.
import type { TemplateContent } from '../draft/template.ts';
import type { MessageHeader, MessageTag } from './form.ts';

/** What every kind of sending says beside its content. */
export type MailEnvelope = {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly feedbackAddress: string | null;
  readonly configurationSet: string | null;
  readonly tags: readonly MessageTag[];
  readonly listManagement: { readonly contactList: string; readonly topic: string | null } | null;
};

/** `Attachments` of API v2. */
export type MailAttachment = {
  readonly fileName: string;
  readonly contentType: string;
  readonly place: 'attachment' | 'inline';
  readonly contentId: string | null;
  readonly content: Uint8Array;
};

export type MailTemplate =
  | { readonly kind: 'stored'; readonly name: string }
  | { readonly kind: 'inline'; readonly content: TemplateContent };

/** `Content` of SendEmail. */
export type MailContent =
  | {
      readonly kind: 'simple';
      readonly content: TemplateContent;
      readonly headers: readonly MessageHeader[];
      readonly attachments: readonly MailAttachment[];
    }
  | {
      readonly kind: 'template';
      readonly template: MailTemplate;
      /** JSON text of an object. */
      readonly data: string;
      readonly headers: readonly MessageHeader[];
      readonly attachments: readonly MailAttachment[];
    }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array };

export type Mail = { readonly envelope: MailEnvelope; readonly content: MailContent };

/** SendBulkEmail: at most 50 destinations, each with one address and values of its own. */
export type BulkMail = {
  readonly envelope: Omit<MailEnvelope, 'to' | 'cc' | 'bcc' | 'listManagement'>;
  readonly template: MailTemplate;
  readonly defaultData: string;
  readonly headers: readonly MessageHeader[];
  readonly attachments: readonly MailAttachment[];
  readonly entries: readonly { readonly to: string; readonly data: string }[];
};
