// What stands behind SES's event destinations and alarms, in the words of SNS, IAM, Amazon Data Firehose and CloudWatch.
import type { AwsGap, RegionName } from '../aws.ts';
import type { SesIdentity, SesNotifications } from '../ses.ts';

/** `GetTopicAttributes` and `ListSubscriptionsByTopic` (SNS API reference). */
export type SnsTopic = {
  readonly arn: string;
  readonly fifo: boolean;
  /** The access policy as JSON text; null where SNS does not say. */
  readonly policy: string | null;
  /** The key that encrypts it; null where it is not encrypted. */
  readonly kmsKeyId: string | null;
  readonly subscriptions: readonly SnsSubscription[];
};

export type SnsSubscription = {
  /** email, email-json, https, http, sqs, lambda, firehose, application, sms */
  readonly protocol: string;
  readonly endpoint: string;
  /** False while the ARN is `PendingConfirmation`. */
  readonly confirmed: boolean;
};

/** `GetRole`, and every inline and attached policy of it as JSON text (IAM API reference). */
export type IamRole = {
  readonly arn: string;
  readonly name: string;
  readonly trustPolicy: string;
  /** Null where the policies could not be read, which leaves open what the role may do. */
  readonly policies: readonly { readonly name: string; readonly document: string }[] | null;
  /** Why they could not. */
  readonly policiesGap: AwsGap | null;
};

/** `DescribeDeliveryStream` (Amazon Data Firehose API reference). */
export type FirehoseStream = {
  readonly arn: string;
  readonly name: string;
  /** CREATING, ACTIVE, DELETING, CREATING_FAILED and so on. */
  readonly status: string;
  /** DirectPut, KinesisStreamAsSource, MSKAsSource */
  readonly source: string;
  readonly destination: 's3' | 'opensearch' | 'redshift' | 'splunk' | 'http' | 'other';
  readonly bucketArn: string | null;
  readonly prefix: string | null;
  readonly errorPrefix: string | null;
  /** UNCOMPRESSED, GZIP, ZIP, Snappy, HADOOP_SNAPPY */
  readonly compression: string | null;
  readonly bufferSeconds: number | null;
  /** In which the hours of its objects' keys are written; UTC where Firehose says nothing. */
  readonly timeZone?: string;
};

/** One metric alarm of `DescribeAlarms` (CloudWatch API reference). */
export type CloudWatchAlarm = {
  readonly name: string;
  readonly arn: string;
  readonly namespace: string;
  /** Empty where the alarm watches an expression. */
  readonly metric: string;
  readonly dimensions: readonly Dimension[];
  /** Average, Sum, Minimum, Maximum, SampleCount, or an extended one such as p90. */
  readonly statistic: string | null;
  readonly periodSeconds: number | null;
  readonly evaluationPeriods: number;
  /** GreaterThanOrEqualToThreshold and so on. */
  readonly comparison: string;
  readonly threshold: number | null;
  /** ignore, missing, breaching, notBreaching; null where it is not set: `missing`. */
  readonly missingData: string | null;
  /** OK, ALARM, INSUFFICIENT_DATA */
  readonly state: string;
  readonly stateReason: string;
  readonly stateSinceMs: number | null;
  readonly actionsEnabled: boolean;
  /** ARNs: topics, functions. */
  readonly alarmActions: readonly string[];
};

export type Dimension = { readonly name: string; readonly value: string };

/** Things of one kind that are named elsewhere: those that could be read, those that are gone, those that would not be told. */
export type Wired<T> = {
  readonly seen: readonly T[];
  /** ARNs or names that do not exist. */
  readonly absent: readonly string[];
  readonly gaps: readonly AwsGap[];
  /** So many more are listed but were not read, for their number. */
  readonly unread?: number;
};

/** One identity with its notifications: by whom its bounces are heard. */
export type IdentityFeed = {
  readonly identity: SesIdentity;
  /** Null where they could not be read. */
  readonly notifications: SesNotifications | null;
};

/** Where, and whose: what the ARNs of SES's own things in a region are made of. */
export type RegionOwner = {
  readonly region: RegionName;
  /** aws, aws-cn, aws-us-gov */
  readonly partition: string;
  /** Null where STS would not say. */
  readonly accountId: string | null;
  /** Why it would not. */
  readonly gap?: AwsGap;
};
