// The page of one recipient and the page of one domain.
import type { EventType } from '../health/coverage.ts';
import type { SuppressedDetail } from '../health/suppression.ts';
import type { AwsGap } from '../aws.ts';
import type { CauseName } from './diagnosis.ts';
import type { BounceType, MessageRow, MxFamily } from './search.ts';
import type { Text } from '../text.ts';

/** Whether an address is on the account's suppression list, region by region. */
export type SuppressionState = {
  readonly region: string;
  /** Null: it is not on the list. */
  readonly entry: SuppressedDetail | null;
};

/** Counts of messages, not of events: one for each message and recipient. */
export type MessageCounts = {
  readonly sent: number;
  readonly delivered: number;
  /** Bounces by type; what the account's own list kept back is none, and no complaint. */
  readonly permanent: number;
  readonly transient: number;
  readonly undetermined: number;
  readonly complained: number;
  readonly opened: number;
  readonly clicked: number;
  readonly delayed: number;
};

/** `fromMs` is midnight UTC of the day. */
export type DayCounts = { readonly fromMs: number; readonly counts: MessageCounts };

export type RecipientPage = {
  readonly address: string;
  readonly family: MxFamily;
  readonly counts: MessageCounts;
  /** Days with mail alone, in order. */
  readonly days: readonly DayCounts[];
  /** The newest 200. */
  readonly rows: readonly MessageRow[];
  readonly total: number;
  /** "Bounced three times since 3 October, delivered before": null where there is nothing to say. */
  readonly trend: Text | null;
  readonly suppression: readonly SuppressionState[];
  /** Regions that could not be asked; empty suppression then means nothing. */
  readonly gaps: readonly AwsGap[];
};

export type CauseCount = {
  readonly cause: CauseName;
  readonly title: Text;
  readonly messages: number;
  readonly example: string | null;
  readonly mark: CauseMark;
};

/** What the most of a cause's messages have in common that can be searched for; other causes may share it. */
export type CauseMark = {
  readonly type: EventType;
  readonly bounceType: BounceType | null;
  /** An enhanced status code. */
  readonly status: string | null;
};

export type FamilyCounts = { readonly family: MxFamily; readonly counts: MessageCounts };

/** A sending domain: mail that was sent from addresses at it. */
export type DomainPage = {
  readonly domain: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly counts: MessageCounts;
  readonly families: readonly FamilyCounts[];
  readonly causes: readonly CauseCount[];
  readonly days: readonly (DayCounts & { readonly families: readonly FamilyCounts[] })[];
  /** A time in which it went markedly worse than before, with what stood out; null where there is none. */
  readonly incident: { readonly fromMs: number; readonly untilMs: number; readonly says: Text } | null;
};
