// The suppression list of an account in a region: its entries, what one address meets there, and changes of many at once.
import type { AwsGap, RegionName } from '../aws.ts';
import type { Failure } from '../failure.ts';
import type { Text } from '../text.ts';
import type { SuppressionChange, SuppressionPlan } from './asks.ts';
import type { Known } from './known.ts';

export const suppressionReasons = ['BOUNCE', 'COMPLAINT'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** `ListSuppressedDestinations`. */
export type SuppressedAddress = {
  readonly address: string;
  readonly reason: SuppressionReason;
  readonly updatedAtMs: number;
};

/** `GetSuppressedDestination`: with the message that put it there; null where someone did by hand. */
export type SuppressedDetail = SuppressedAddress & {
  readonly messageId: string | null;
  readonly feedbackId: string | null;
};

/** The account's settings, and where sets say otherwise. */
export type SuppressionSettings = {
  readonly reasons: Known<readonly string[]>;
  readonly overrides: readonly {
    readonly set: string;
    /** Empty: nothing is suppressed for its mail. */
    readonly reasons: readonly string[];
  }[];
  readonly headline: Text;
  readonly gaps: readonly AwsGap[];
};

/** Whether mail to an address would be suppressed, where, why and since when. */
export type AddressVerdict = {
  readonly region: RegionName;
  readonly address: string;
  /** `listed-not-blocking`: it is on the list for a reason that is not in force, so that it is mailed all the same. */
  readonly state: 'blocked' | 'listed-not-blocking' | 'not-listed' | 'unknown';
  readonly detail: SuppressedDetail | null;
  /** Sets whose override changes the answer for their mail. */
  readonly sets: readonly { readonly set: string; readonly blocked: boolean }[];
  /** What this means, and what to do. */
  readonly says: Text;
  readonly gap: AwsGap | null;
};

export type SuppressionPage = {
  readonly region: RegionName;
  /** All entries so far, and those that the filter lets through. */
  readonly total: number;
  readonly matching: number;
  readonly offset: number;
  readonly rows: readonly SuppressedAddress[];
  /** False while it is still being read, or where reading broke off. */
  readonly complete: boolean;
  readonly readAtMs: number | null;
  /** Why the last reading broke off. */
  readonly failure: Failure | null;
  /** Where the address that was to be found stands among those that match; null where it does not. */
  readonly foundAt: number | null;
};

/** A CSV as it was read: the good lines, and each broken one with its reason. */
export type SuppressionCsv = {
  readonly name: string;
  readonly changes: readonly SuppressionChange[];
  readonly broken: readonly { readonly line: number; readonly text: string; readonly because: Text }[];
  /** Those of them that only say again what an earlier line said. */
  readonly repeated: number;
  /** Broken lines beyond those that are named. */
  readonly unnamed: number;
  /** Good lines that give no reason; they are added as BOUNCE. */
  readonly withoutReason: number;
};

/** The exact calls, nothing sent. */
export type SuppressionPreview = {
  readonly plan: SuppressionPlan;
  readonly operation: string;
  readonly action: string;
  /** The first call as it will be sent, and the same for a terminal. */
  readonly input: { readonly [key: string]: unknown };
  readonly commandLine: string;
  readonly count: number;
  /** At SES's rate of one call a second. */
  readonly takesMs: number;
  readonly effect: Text;
  readonly undo: Text;
  /** What must be typed to send it: the address, or the number of addresses. */
  readonly typed: string;
};

export type SuppressionProgress = {
  readonly runId: string;
  readonly region: RegionName;
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  /** The first twenty that failed, each with what AWS said. */
  readonly failures: readonly { readonly address: string; readonly because: Text }[];
  readonly ended: 'done' | 'cancelled' | 'stopped' | null;
  /** Why it went no further, where it was stopped: it concerns every address. */
  readonly stoppedBy: Failure | null;
};
