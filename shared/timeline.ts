// What became of one message, in order, recipient by recipient, with the gaps named.
import type { Diagnosis } from './history/diagnosis.ts';
import type { MessageState } from './history/search.ts';
import type { MailEvent, MailTag, SourceKind } from './mail-event.ts';
import type { Text } from './text.ts';

/** What is known of the message as a whole; null and empty where no event says. */
export type MessageFacts = {
  readonly messageId: string;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly sentAtMs: number | null;
  readonly clientMessageId: string | null;
  /** The Message-ID as receivers see it: `<id@region.amazonses.com>`, or `<id@email.amazonses.com>`; null where the region is not known. */
  readonly wireMessageId: string | null;
  readonly configurationSet: string | null;
  readonly identity: string | null;
  readonly tags: readonly MailTag[];
};

/** An event as the timeline shows it. */
export type TimelineEntry = {
  readonly event: MailEvent;
  /** One short line: "Refused by the receiver". */
  readonly says: Text;
  /** Sources that told of the same; the first is the event's own. */
  readonly alsoFrom: readonly SourceKind[];
  /** Its clock cannot be right: before the message was sent, or yet to come. */
  readonly isSkewed: boolean;
};

/** A stretch of which nothing is heard, and why that may be; `isExpected`: nothing more would come. */
export type TimelineGap = {
  readonly fromMs: number;
  /** Null: it lasts until now. */
  readonly untilMs: number | null;
  readonly says: Text;
  readonly reasons: readonly Text[];
  /** What to do to learn more. */
  readonly next: readonly Text[];
  readonly isExpected?: boolean;
};

/** One try of SES to hand the message over: a delay, a delivery or a bounce ends each. */
export type DeliveryAttempt = {
  readonly atMs: number;
  readonly outcome: 'delayed' | 'delivered' | 'bounced';
  readonly reply: string | null;
};

export type RecipientStory = {
  readonly recipient: string;
  readonly recipientIs: 'named' | 'candidate';
  readonly state: MessageState;
  /** By time; those of one instant in the order in which they must have happened. */
  readonly entries: readonly TimelineEntry[];
  readonly gaps: readonly TimelineGap[];
  readonly attempts: readonly DeliveryAttempt[];
  readonly diagnosis: Diagnosis;
};

export type Timeline = {
  readonly message: MessageFacts;
  readonly stories: readonly RecipientStory[];
  /** What no source could tell of this message at all. */
  readonly blindSpots: readonly Text[];
};
