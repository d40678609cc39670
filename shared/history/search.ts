// Looking for messages: what is typed and chosen, and the rows that come back, one for each message and recipient.
import type { EventType } from '../health/coverage.ts';
import type { SourceKind } from '../mail-event.ts';
import type { Text } from '../text.ts';

/** What the text of the search box was taken for; it is said beside the box. */
export type HistoryQuery =
  | { readonly kind: 'all' }
  /** SES's id, or the sender's own `Message-ID` without its angle brackets; both are looked for. */
  | { readonly kind: 'message-id'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string }
  /** Recipients at the domain itself. */
  | { readonly kind: 'domain'; readonly domain: string }
  /** `5.1.1` or the beginning of one (`5.7.`), or an SMTP reply code (`550`). */
  | { readonly kind: 'status'; readonly status: string }
  /** `name=value` or `tag:name=value`; value null: any. */
  | { readonly kind: 'tag'; readonly name: string; readonly value: string | null }
  /** All of them in the subject or the address, in any order, their case aside. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** Who receives mail for a domain, by its MX hosts: `google`, `microsoft`, ... or `other`; `unknown` where DNS was not asked. */
export const mxFamilies = [
  'google',
  'microsoft',
  'yahoo',
  'apple',
  'yahoo-japan',
  'docomo',
  'au',
  'softbank',
  'proofpoint',
  'mimecast',
  'barracuda',
  'amazon',
  'other',
  'unknown',
] as const;
export type MxFamily = (typeof mxFamilies)[number];

export const bounceTypes = ['Permanent', 'Transient', 'Undetermined'] as const;
export type BounceType = (typeof bounceTypes)[number];

/** All of them hold together; within one list any of it. Empty lists and nulls ask for nothing. */
export type HistoryFilter = {
  readonly types: readonly EventType[];
  readonly states: readonly MessageState[];
  /** Of the event, from inclusive, until exclusive. */
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  readonly identities: readonly string[];
  /** Of the sender's address, as a domain's page counts. */
  readonly senderDomains: readonly string[];
  readonly configurationSets: readonly string[];
  readonly families: readonly MxFamily[];
  readonly bounceTypes: readonly BounceType[];
};

export const noFilter: HistoryFilter = {
  types: [],
  states: [],
  fromMs: null,
  untilMs: null,
  identities: [],
  senderDomains: [],
  configurationSets: [],
  families: [],
  bounceTypes: [],
};

/**
 * How far a message is for one recipient. `sent`: handed to SES, nothing heard since; `bounced-later`: bounced after the
 * receiver had accepted it; `suppressed`: SES took it and did not try to send it; `opened` and `clicked` are deliveries that show more; `traced`: only a trace is known.
 */
export const messageStates = [
  'sent',
  'delayed',
  'delivered',
  'opened',
  'clicked',
  'bounced',
  'bounced-later',
  'complained',
  'suppressed',
  'rejected',
  'not-rendered',
  'unsubscribed',
  'traced',
] as const;
export type MessageState = (typeof messageStates)[number];

/** One message for one recipient. */
export type MessageRow = {
  /** Null where only traces are known. */
  readonly messageId: string | null;
  readonly recipient: string;
  readonly recipientIs: 'named' | 'candidate';
  readonly state: MessageState;
  readonly sentAtMs: number | null;
  /** Of its last event. */
  readonly lastAtMs: number;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly configurationSet: string | null;
  /** Of its last bounce, delay or complaint. */
  readonly subType: string | null;
  readonly status: string | null;
  readonly reply: string | null;
  readonly family: MxFamily;
  readonly opens: number;
  readonly clicks: number;
  readonly events: number;
  readonly sources: readonly SourceKind[];
};

export type HistoryPage = {
  readonly query: HistoryQuery;
  /** What the query was taken for, in words. */
  readonly says: Text;
  /** Newest first by `sentAtMs`, or by the last event where that is not known. */
  readonly rows: readonly MessageRow[];
  /** All that match. */
  readonly total: number;
  readonly offset: number;
  readonly tookMs: number;
  /** Where an address has no mail: those that are hardly different and have. */
  readonly near?: readonly NearAddress[];
};

/** In lower case. */
export type NearAddress = { readonly address: string; readonly messages: number };

/** What can be chosen in the filters, the most frequent first. */
export type HistoryChoices = {
  readonly identities: readonly string[];
  readonly senderDomains: readonly string[];
  readonly configurationSets: readonly string[];
  readonly families: readonly MxFamily[];
};

/** Something worth asking about, that the demo's own mail has an answer to. */
export type HistoryExample = { readonly says: Text; readonly text: string };
