// The simulator lab: scenarios of Amazon's mailbox simulator beside configuration sets, what is expected and what was observed.
import type { RegionName } from '../aws.ts';
import type { Failure } from '../failure.ts';
import type { EventType } from '../health/coverage.ts';
import type { Text } from '../text.ts';

/** SES developer guide, "Using the mailbox simulator manually"; the last two need no address of their own. */
export const labScenarios = [
  'success',
  'bounce',
  'complaint',
  'ooto',
  'suppressionlist',
  'reject',
  'rendering-failure',
] as const;
export type LabScenario = (typeof labScenarios)[number];

/** How events are watched. */
export type Watching =
  | { readonly kind: 'none' }
  /** A queue that the account has; messages are taken from it only where `consume` is true. */
  | { readonly kind: 'queue'; readonly queueUrl: string; readonly consume: boolean }
  /** Made for this run, subscribed to the topics, and taken away again. */
  | { readonly kind: 'temporary-queue'; readonly topics: readonly string[] };

/** One SES event as it came, in the words of SES event publishing. */
export type ObservedEvent = {
  readonly type: EventType;
  readonly messageId: string;
  readonly atMs: number;
  readonly receivedAtMs: number;
  readonly recipients: readonly string[];
  /** `Permanent / General`, `abuse`, the SMTP reply: what tells it from others of its type. */
  readonly detail: string;
  /** The JSON as it came. */
  readonly json: string;
};

/** What a scenario should bring: the types in any order, and what each must say. */
export type Expected = {
  readonly types: readonly EventType[];
  /** May come besides. */
  readonly also: readonly EventType[];
  readonly says: Text;
};

export type LabCell = {
  readonly scenario: LabScenario;
  /** Null: no configuration set. */
  readonly set: string | null;
  readonly address: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'stopped';
  readonly messageId: string | null;
  readonly sentAtMs: number | null;
  readonly expected: Expected;
  readonly observed: readonly ObservedEvent[];
  /** `silent`: sent, and nothing in this account would tell us. */
  readonly verdict: 'waiting' | 'as-expected' | 'differs' | 'silent' | 'not-sent';
  readonly says: Text;
};

export type LabRun = {
  readonly version: 1;
  readonly id: string;
  readonly profileId: string;
  readonly region: RegionName;
  readonly from: string;
  readonly draftName: string;
  readonly watching: Watching;
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly cells: readonly LabCell[];
  /** What was made and taken away for watching, and what could not be. */
  readonly notes: readonly Text[];
  readonly failure: Failure | null;
};

export type LabRunLine = Pick<LabRun, 'id' | 'region' | 'from' | 'draftName' | 'startedAtMs' | 'endedAtMs'> & {
  readonly cells: number;
  readonly asExpected: number;
  readonly differs: number;
  readonly silent: number;
};

/** By what the events of a set can be watched. */
export type LabSource = {
  readonly set: string | null;
  /** Types that some enabled destination takes; null where it could not be read. */
  readonly heard: readonly EventType[] | null;
  /** SNS topics among its destinations. */
  readonly topics: readonly string[];
  /** SQS queues that are subscribed to them already, by ARN. */
  readonly queues: readonly string[];
  /** Why nothing would tell us, where nothing would. */
  readonly silence: Text | null;
};
