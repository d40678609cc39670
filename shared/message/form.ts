// A message in the making as its form holds it: who sends it to whom, and what travels beside its subject, HTML and text.
import type { RegionName } from '../aws.ts';

/** A header as typed; the value may be any text. */
export type MessageHeader = { readonly name: string; readonly value: string };

/** `EmailTags` of API v2, `X-SES-MESSAGE-TAGS` of a raw message. */
export type MessageTag = { readonly name: string; readonly value: string };

export const attachmentPlaces = ['attachment', 'inline'] as const;

export type MessageAttachment = {
  /** The name of its bytes in the draft's folder: their SHA-256 in hex. */
  readonly blob: string;
  readonly bytes: number;
  readonly fileName: string;
  /** `image/png` */
  readonly contentType: string;
  readonly place: (typeof attachmentPlaces)[number];
  /** Without angle brackets; `<img src="cid:...">` asks for it. */
  readonly contentId: string | null;
};

/** `ListManagementOptions` of API v2. */
export type ListManagement = { readonly contactList: string; readonly topic: string | null };

/** `List-Unsubscribe` and `List-Unsubscribe-Post` (RFC 2369, RFC 8058). */
export type Unsubscribe = {
  readonly https: string | null;
  /** `unsubscribe@example.com?subject=...` without `mailto:`. */
  readonly mailto: string | null;
  /** `List-Unsubscribe-Post: List-Unsubscribe=One-Click` goes with it. */
  readonly oneClick: boolean;
};

export const calendarMethods = ['PUBLISH', 'REQUEST', 'CANCEL', 'REPLY'] as const;

/** A `text/calendar` part beside the text and the HTML (RFC 6047). */
export type Calendar = {
  readonly method: (typeof calendarMethods)[number];
  /** iCalendar (RFC 5545), whole. */
  readonly text: string;
};

export type MessageForm = {
  /** Where it is sent from. */
  readonly region: RegionName | null;
  /** Addresses as typed, with or without a name: `"Mia" <mia@example.com>`; they may be broken. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  /** `FeedbackForwardingEmailAddress`, `Return-Path` of a raw message. */
  readonly feedbackAddress: string | null;
  readonly configurationSet: string | null;
  readonly tags: readonly MessageTag[];
  /** Beside those that follow from the other members. */
  readonly headers: readonly MessageHeader[];
  readonly listManagement: ListManagement | null;
  readonly unsubscribe: Unsubscribe | null;
  readonly calendar: Calendar | null;
  readonly attachments: readonly MessageAttachment[];
};

export const emptyForm: MessageForm = {
  region: null,
  from: '',
  to: [],
  cc: [],
  bcc: [],
  replyTo: [],
  feedbackAddress: null,
  configurationSet: null,
  tags: [],
  headers: [],
  listManagement: null,
  unsubscribe: null,
  calendar: null,
  attachments: [],
};

/** Bytes that were opened or typed: they are the message then, and the form is what could be read of them. */
export type RawRef = { readonly blob: string; readonly bytes: number };

/** What makes a draft a whole message; a draft without it is a template. */
export type KeptMessage = { readonly form: MessageForm; readonly raw: RawRef | null };
