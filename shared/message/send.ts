// Sending: by which door, to whom, the exact calls, and what became of each recipient.
import type { RegionName } from '../aws.ts';
import type { Failure } from '../failure.ts';
import type { Text } from '../text.ts';

/** `Content.Simple`, `Content.Template` with a stored or an inline template, `Content.Raw`; SMTP with the same bytes as raw. */
export const sendWays = ['simple', 'template-stored', 'template-inline', 'raw', 'smtp'] as const;
export type SendWay = (typeof sendWays)[number];
/** SES puts the message together: `Headers` and `Attachments` of API v2, with their limits. */
export const assembledWays: readonly SendWay[] = ['simple', 'template-stored', 'template-inline'];
/** SES is handed the bytes. */
export const bytesWays: readonly SendWay[] = ['raw', 'smtp'];

/** One message of a bulk call, with its own values. */
export type BulkRecipient = {
  readonly to: string;
  /** JSON text of an object: `ReplacementTemplateData`. */
  readonly data: string;
};

/** A list of recipients from a CSV or JSON file: the columns beside the address are values. */
export type RecipientList = {
  readonly fileName: string;
  readonly recipients: readonly BulkRecipient[];
  readonly columns: readonly string[];
  /** Lines that are no recipient, with why. */
  readonly faults: readonly { readonly line: number; readonly says: Text }[];
  readonly repeated: number;
};

/** The exact calls, nothing sent. */
export type SendPreview = {
  readonly calls: readonly {
    /** `SendEmail`, `SendBulkEmail`, or `SMTP`. */
    readonly operation: string;
    /** `ses:SendEmail` and so on. */
    readonly action: string;
    /** Long texts and bytes cut. */
    readonly input: { readonly [key: string]: unknown };
    readonly commandLine: string;
  }[];
  readonly recipients: number;
  /** Of them simulator addresses. */
  readonly simulated: number;
  readonly effect: Text;
  readonly cost: Text;
  /** Seconds that the account's rate asks for. */
  readonly seconds: number;
  /** Why it cannot be sent: blockers of the check, a read-only profile. Empty: it can. */
  readonly obstacles: readonly { readonly findingId: string | null; readonly says: Text }[];
  /** What it may do to others, though it can be sent. Left out: nothing is known to. */
  readonly cautions?: readonly Text[];
  /** What must be typed to send it; null where pressing is enough (nobody but the simulator gets mail). */
  readonly typed: string | null;
};

/** `unknown`: it was being sent when the program or the connection ended; it is never sent again by itself. */
const sendStates = ['waiting', 'sending', 'sent', 'refused', 'unknown', 'stopped'] as const;
export type SendState = (typeof sendStates)[number];

export type SendEntry = {
  readonly to: readonly string[];
  readonly state: SendState;
  readonly messageId: string | null;
  readonly atMs: number | null;
  /** `BulkEmailStatus`, or the code of the error. */
  readonly status: string | null;
  readonly says: Text | null;
};

export type SendRun = {
  readonly version: 1;
  readonly id: string;
  readonly profileId: string;
  readonly draftId: string;
  readonly region: RegionName;
  readonly way: SendWay;
  readonly subject: string;
  readonly from: string;
  readonly configurationSet: string | null;
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly entries: readonly SendEntry[];
  /** Why it ended before all were sent. */
  readonly failure: Failure | null;
};

export type SendRunLine = Pick<
  SendRun,
  'id' | 'draftId' | 'region' | 'way' | 'subject' | 'from' | 'startedAtMs' | 'endedAtMs'
> & {
  readonly counts: { readonly [S in SendState]: number };
};

/** So many test addresses at once. */
export const maxTestAddresses = 10;
/** Destinations of one SendBulkEmail, recipients of one message (SES developer guide, "Service quotas"). */
export const maxBulkDestinations = 50;
