// Requests to AWS as they are kept for evidence, and the ways in which they fail.
import type { AwsFailure } from './aws-failure.ts';

/** A region's name as AWS writes it: us-east-1, ap-northeast-1. */
export type RegionName = string;

/** Named like its prefix in IAM. */
export type AwsService = 'ses' | 'sts' | 'cloudwatch' | 'sns' | 'iam' | 'firehose' | 'sqs' | 's3' | 'logs' | 'athena';

/** One request to AWS, retries included. It holds no credentials and no signature. */
export type AwsCall = {
  readonly service: AwsService;
  /** As AWS names it: `GetEmailIdentity`. */
  readonly operation: string;
  readonly region: RegionName;
  /** What it was about: an identity's or a configuration set's name; null where it is about the account. */
  readonly subject: string | null;
  /** `x-amzn-RequestId`, for a support case; null where no answer came. */
  readonly requestId: string | null;
  readonly askedAtMs: number;
  /** From the moment it was sent, its waiting in the queue not counted. */
  readonly elapsedMs: number;
  /** How often it was sent: 1 unless it was throttled or failed on the way. */
  readonly attempts: number;
  /** True where the answer came from this program's own cache. */
  readonly cached: boolean;
  /** What AWS answered, as JSON text of at most 20,000 characters; null where nothing came. */
  readonly answer: string | null;
};

/** What one read of AWS brought: a value, or why there is none; several requests where pages were turned. */
export type AwsReply<T> =
  | { readonly ok: true; readonly value: T; readonly calls: readonly AwsCall[] }
  | { readonly ok: false; readonly failure: AwsFailure; readonly calls: readonly AwsCall[] };

/** Something that could not be read: the rest still shows, and the gap is named. */
export type AwsGap = {
  readonly region: RegionName;
  readonly operation: string;
  /** The identity or set that it was about, null where it is about the account. */
  readonly subject: string | null;
  readonly failure: AwsFailure;
};
