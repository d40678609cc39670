// From what CloudWatch and Virtual Deliverability Manager say over time to series of points.
import type { Metric, MetricDataResult as CloudWatchResult } from '@aws-sdk/client-cloudwatch';
import type { MetricDataError, MetricDataResult as VdmResult } from '@aws-sdk/client-sesv2';
import type { RegionName } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CloudWatchAsk, MetricName, MetricPoint, MetricSeries, VdmAsk } from '../../../shared/health/metrics.ts';
import { queryId } from './cloud-watch-calls.ts';
import { parseDimensions } from './parse-alarm.ts';
import { amountOrNull } from './parse-number.ts';

export function parseMetricName({ MetricName, Dimensions }: Metric): MetricName {
  return { metric: MetricName ?? '', dimensions: parseDimensions(Dimensions) };
}

/** What one page tells of one query. */
export type Told = {
  readonly id: string;
  /** Complete, PartialData, InternalError, Forbidden; null where it is not told, as VDM never does. */
  readonly status: string | null;
  readonly says: string;
  readonly points: readonly MetricPoint[];
};

export function parseTold(found: CloudWatchResult & VdmResult): Told {
  const { Id, StatusCode, Messages, Timestamps, Values } = found;
  return {
    id: Id ?? '',
    status: StatusCode ?? null,
    says: Messages?.[0]?.Value ?? '',
    points: (Timestamps ?? []).map((time, index) => ({ atMs: time.getTime(), value: amountOrNull(Values?.[index]) })),
  };
}

/** One series for each metric asked, in their order: a metric that has many points is told on several pages. */
export function assembleSeries({ metrics, dimensions }: CloudWatchAsk | VdmAsk, told: readonly Told[]) {
  return metrics.map((metric, index): MetricSeries => {
    const points = told.filter(({ id }) => id === queryId(index)).flatMap((part) => part.points);
    return { metric, dimensions, points: points.toSorted((one, other) => one.atMs - other.atMs) };
  });
}

/** Null where every metric was told in full (CloudWatch API reference, MetricDataResult, StatusCode). */
export function seriesFailure(told: readonly Told[], region: RegionName): AwsFailure | null {
  const last = new Map(told.map((part) => [part.id, part]));
  const failing = [...last.values()].find(({ status }) => status !== null && status !== 'Complete');
  const operation = 'GetMetricData';
  switch (failing?.status) {
    case undefined:
      return null;
    case 'Forbidden':
      return { kind: 'aws-permission-missing', action: `cloudwatch:${operation}`, region };
    case 'InternalError':
      return { kind: 'aws-unavailable', operation, region, status: 500 };
    // Pages end where all is told: what is partial after the last of them would be a chart that only seems whole.
    default:
      return { kind: 'aws-refused', operation, code: failing?.status ?? '', message: failing?.says ?? '' };
  }
}

/** Null where every query was answered (SES API v2 reference, MetricDataError). */
export function vdmFailure(errors: readonly MetricDataError[] | undefined, region: RegionName): AwsFailure | null {
  const operation = 'BatchGetMetricData';
  const [first] = errors ?? [];
  switch (first?.Code) {
    case 'ACCESS_DENIED':
      return { kind: 'aws-permission-missing', action: `ses:${operation}`, region };
    case 'INTERNAL_FAILURE':
      return { kind: 'aws-unavailable', operation, region, status: 500 };
    default:
      return first === undefined
        ? null
        : { kind: 'aws-refused', operation, code: first.Code ?? 'Unknown', message: first.Message ?? '' };
  }
}
