// Rates and counts over time: what is asked of CloudWatch and of Virtual Deliverability Manager, and the table that is shown.
import type { AwsGap } from '../aws.ts';
import type { Text } from '../text.ts';
import type { MetricAsk } from './asks.ts';
import type { Dimension } from './wiring.ts';

/** SES developer guide, "Monitoring your Amazon SES sending activity": the metrics in the namespace AWS/SES. */
export const cloudWatchMetrics = [
  'Send',
  'Delivery',
  'Bounce',
  'Complaint',
  'Reject',
  'Open',
  'Click',
  'RenderingFailure',
  'DeliveryDelay',
  'Subscription',
] as const;
export type CloudWatchMetric = (typeof cloudWatchMetrics)[number];

/** `BatchGetMetricData` (SES API v2 reference), namespace VDM. */
export const vdmMetrics = [
  'SEND',
  'DELIVERY',
  'DELIVERY_OPEN',
  'DELIVERY_CLICK',
  'DELIVERY_COMPLAINT',
  'PERMANENT_BOUNCE',
  'TRANSIENT_BOUNCE',
  'COMPLAINT',
  'OPEN',
  'CLICK',
] as const;
export type VdmMetric = (typeof vdmMetrics)[number];

export const vdmDimensions = ['ISP', 'EMAIL_IDENTITY', 'CONFIGURATION_SET'] as const;
export type VdmDimension = (typeof vdmDimensions)[number];

/** How long the steps of the chart are; VDM counts by days only. */
export const metricPeriods = [300, 3600, 21_600, 86_400] as const;
export type MetricPeriod = (typeof metricPeriods)[number];

/** `value` null: no data, which is a gap in the chart and never a zero. */
export type MetricPoint = { readonly atMs: number; readonly value: number | null };

/** One line of the chart as CloudWatch or VDM tells it. */
export type MetricSeries = {
  /** As AWS names it: `Bounce`, `Reputation.BounceRate`, `PERMANENT_BOUNCE`. */
  readonly metric: string;
  readonly dimensions: readonly Dimension[];
  /** In time order. */
  readonly points: readonly MetricPoint[];
};

export const metricRates = [
  'delivery',
  'bounce',
  'transient-bounce',
  'complaint',
  'open',
  'click',
  'reject',
  'rendering-failure',
] as const;
export type MetricRate = (typeof metricRates)[number];

/** A rate with the divisor that it has, over the whole range and at each step. */
export type RateSeries = {
  readonly rate: MetricRate;
  /** As AWS names them: what was counted, and what it is a part of. */
  readonly numerator: string;
  readonly divisor: string;
  readonly counted: number;
  readonly of: number;
  /** 0 to 1; null where nothing was sent, so that there is no rate. */
  readonly fraction: number | null;
  readonly points: readonly MetricPoint[];
  /** Which mail the divisor leaves out: one sentence. */
  readonly says: Text;
};

/** One row of a comparison: all mail, or one identity, set or provider. */
export type MetricGroup = {
  /** Null: everything that the ask covers. */
  readonly value: string | null;
  readonly counts: readonly MetricSeries[];
  readonly rates: readonly RateSeries[];
};

export type MetricTable = {
  readonly ask: MetricAsk;
  readonly readAtMs: number;
  readonly groups: readonly MetricGroup[];
  /** Metrics that do not exist: SES makes each with its first event, so that it says nothing about mail. */
  readonly notThere: readonly string[];
  readonly gaps: readonly AwsGap[];
  /** What these numbers leave out, one sentence each. */
  readonly notes: readonly Text[];
};

/** What there is to choose from in a region. */
export type MetricChoices = {
  readonly identities: readonly string[];
  readonly configurationSets: readonly string[];
  /** Sets of dimensions under which CloudWatch holds metrics, the account's own (none) left out. */
  readonly dimensions: readonly (readonly Dimension[])[];
  readonly vdmEnabled: boolean | null;
  readonly gaps: readonly AwsGap[];
};

/** Names of mailbox providers as VDM spells them; VDM takes any. */
export const knownProviders: readonly string[] = [
  'Gmail',
  'Yahoo',
  'Hotmail',
  'AOL',
  'Apple',
  'Comcast',
  'GMX',
  'Orange',
  'Docomo',
  'Other',
];

/** What CloudWatch is asked: `GetMetricData` with one query for each metric. */
export type CloudWatchAsk = {
  readonly metrics: readonly string[];
  readonly dimensions: readonly Dimension[];
  readonly statistic: 'Sum' | 'Average' | 'Maximum';
  readonly fromMs: number;
  readonly toMs: number;
  readonly periodSeconds: number;
};

/** What VDM is asked: one query for each metric, ten in a call. */
export type VdmAsk = {
  readonly metrics: readonly VdmMetric[];
  readonly dimensions: readonly { readonly name: VdmDimension; readonly value: string }[];
  readonly fromMs: number;
  readonly toMs: number;
};

/** A metric that exists: `ListMetrics`. */
export type MetricName = { readonly metric: string; readonly dimensions: readonly Dimension[] };

/** `GetSendStatistics` (API v1): 15 minutes each, the last two weeks. `bounces` are hard bounces. */
export type SendPoint = {
  readonly atMs: number;
  readonly attempts: number;
  readonly bounces: number;
  readonly complaints: number;
  readonly rejects: number;
};
