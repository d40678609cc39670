// Whether a region of an account may send, how close it is to being stopped, and what to do now.
import type { SesAccount } from '../ses.ts';
import type { Text } from '../text.ts';
import type { Known } from './known.ts';
import type { MetricPoint } from './metrics.ts';

export type StandingStatus =
  | 'healthy'
  | 'sandbox'
  /** EnforcementStatus PROBATION: AWS reviews the account; sending still works. */
  | 'under-review'
  /** EnforcementStatus SHUTDOWN */
  | 'paused-by-aws'
  /** SendingEnabled false: the customer's own switch. */
  | 'paused-by-you'
  | 'unknown';

export type RateName = 'bounce' | 'complaint';
/** `healthy` below all lines; `watch` above what AWS advises (2% bounces); `review` and `pause` as AWS names them. */
export type RateLevel = 'healthy' | 'watch' | 'review' | 'pause';

/** SES developer guide, "Reputation metrics": where AWS begins a review and where it may pause sending. Fractions. */
export const rateLines: {
  readonly [R in RateName]: { readonly watch: number | null; readonly review: number; readonly pause: number };
} = {
  bounce: { watch: 0.02, review: 0.05, pause: 0.1 },
  complaint: { watch: null, review: 0.001, pause: 0.005 },
};

/** CloudWatch's `Reputation.BounceRate` or `Reputation.ComplaintRate`, which are fractions. */
export type ReputationRate = {
  readonly rate: RateName;
  /** Null: the metric does not exist, because nothing was sent yet. */
  readonly latest: { readonly fraction: number; readonly atMs: number } | null;
  readonly level: RateLevel | null;
  /** Two weeks, by the hour. */
  readonly points: readonly MetricPoint[];
};

/** Our own count from what is known; never the figure by which AWS judges. */
export type OwnRate = {
  readonly rate: RateName;
  readonly counted: number;
  readonly of: number;
  readonly fraction: number | null;
  readonly fromMs: number;
  readonly toMs: number;
  /** By day. */
  readonly points: readonly MetricPoint[];
  /** Why it differs from AWS's. */
  readonly says: Text;
};

export type Quota = {
  readonly sent: number | null;
  /** Null: unlimited, or SES did not say. */
  readonly max: number | null;
  readonly unlimited: boolean;
  readonly maxPerSecond: number | null;
  /** 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  /** The quota is of the last 24 hours: when how many recipients become free again, soonest first; empty where it is not known. */
  readonly refills: readonly { readonly atMs: number; readonly recipients: number }[];
};

export type Standing = {
  readonly status: StandingStatus;
  /** One sentence. */
  readonly headline: Text;
  /** What this status means and what AWS does next. */
  readonly means: Text;
  readonly account: Known<SesAccount>;
  readonly quota: Quota | null;
  readonly rates: Known<readonly ReputationRate[]>;
  readonly own: Known<readonly OwnRate[]>;
  /** What to do now, in order; empty where nothing is wrong. */
  readonly todo: readonly Text[];
};
