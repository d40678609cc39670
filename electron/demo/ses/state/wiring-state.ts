// What stands around SES in an account: SNS topics, SQS queues, IAM roles and policies, Firehose streams, work groups of Athena.
import type { LogGroupState } from '../logs/log-state.ts';
import type { BucketState } from '../objects/bucket-state.ts';
import type { JsonObject } from '../operation.ts';
import type { Queues } from '../queues/queue-state.ts';
import type { WorkGroups } from './open-work-groups.ts';

export type TopicState = {
  readonly name: string;
  readonly arn: string;
  readonly displayName: string;
  /** JSON text. */
  readonly policy: string;
  /** Null: it is not encrypted. */
  readonly kmsKeyId: string | null;
  readonly subscriptions: readonly SubscriptionState[];
};

export type SubscriptionState = {
  /** `PendingConfirmation` until its owner confirms it. */
  readonly arn: string;
  readonly protocol: string;
  readonly endpoint: string;
  /** `RawMessageDelivery`: without SNS's envelope. */
  readonly raw: boolean;
};

/** How events are published: neither order nor once is promised, which a scenario may put to the test. */
export type Publishing = {
  /** Each is late by a time of its own up to this. */
  readonly jitterMs: number;
  /** About one in so many comes twice; 0: none. */
  readonly repeatEvery: number;
};

/** Documents are JSON texts. */
export type RoleState = {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly id: string;
  readonly description: string | undefined;
  readonly trust: string;
  /** By name. */
  readonly inline: ReadonlyMap<string, string>;
  /** ARNs. */
  readonly attached: readonly string[];
  readonly createdAtMs: number;
};

export type PolicyState = {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly id: string;
  readonly document: string;
  readonly createdAtMs: number;
};

export type StreamBuffer = { readonly sinceMs: number; readonly records: readonly string[]; readonly bytes: number };

export type StreamState = {
  readonly name: string;
  /** As DescribeDeliveryStream answers it. */
  readonly description: JsonObject;
  /** SES ends each record so; what changes records on the way may take it off. */
  readonly ending: '\n' | '';
  /** What waits to be written. */
  buffer: StreamBuffer | null;
};

/** A Lambda function that writes what a topic brings into a log group. */
export type FunctionState = {
  readonly arn: string;
  /** The first addressee alone, as in the field note about identity notifications; or all of it. */
  readonly writes: 'addresses' | 'records';
  readonly logGroup: string;
};

export type WiringState = {
  /** By ARN. */
  readonly topics: Map<string, TopicState>;
  readonly queues: Queues;
  readonly publishing: Publishing;
  /** By name; those of all regions are one account's. */
  readonly roles: ReadonlyMap<string, RoleState>;
  /** By ARN, likewise. */
  readonly policies: ReadonlyMap<string, PolicyState>;
  /** By name. */
  readonly streams: ReadonlyMap<string, StreamState>;
  /** Those of this region by name. */
  readonly buckets: Map<string, BucketState>;
  /** By name. */
  readonly logGroups: Map<string, LogGroupState>;
  /** By ARN. */
  readonly functions: ReadonlyMap<string, FunctionState>;
  readonly workGroups: WorkGroups;
};
