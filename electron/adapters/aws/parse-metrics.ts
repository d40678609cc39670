// From what CloudWatch and Virtual Deliverability Manager say over time to series of points.
import type { MetricDataResult as CloudWatchResult, Metric } from '@aws-sdk/client-cloudwatch';
import type { BatchGetMetricDataResponse, MetricDataError } from '@aws-sdk/client-sesv2';
import type { RegionName } from '../../../shared/aws.ts';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { CloudWatchAsk, MetricName, MetricPoint, MetricSeries, VdmAsk } from '../../../shared/health/metrics.ts';
import { queryId } from './cloud-watch-calls.ts';
import { parseDimensions } from './parse-alarm.ts';

export function parseMetricName({ MetricName, Dimensions }: Metric): MetricName {
  return { metric: MetricName ?? '', dimensions: parseDimensions(Dimensions) };
}

/** `results` of all pages: a metric that has many points is told in several. */
export function parseSeries(ask: CloudWatchAsk, results: readonly CloudWatchResult[]): readonly MetricSeries[] {
  return ask.metrics.map((metric, index) => ({
    metric,
    dimensions: ask.dimensions,
    points: pointsOf(results.filter(({ Id }) => Id === queryId(index))),
  }));
}

/** Null where every metric was told in full (CloudWatch API reference, MetricDataResult, StatusCode). */
export function seriesFailure(results: readonly CloudWatchResult[], region: RegionName): AwsFailure | null {
  const last = new Map(results.map((result) => [result.Id, result]));
  const failing = [...last.values()].find(({ StatusCode }) => StatusCode !== undefined && StatusCode !== 'Complete');
  const operation = 'GetMetricData';
  switch (failing?.StatusCode) {
    case 'Forbidden':
      return { kind: 'aws-permission-missing', action: `cloudwatch:${operation}`, region };
    case 'InternalError':
      return { kind: 'aws-unavailable', operation, region, status: 500 };
    // Pages end where all is told: what is partial after the last of them would be a chart that only seems whole.
    case 'PartialData':
      return { kind: 'aws-refused', operation, code: 'PartialData', message: failing.Messages?.[0]?.Value ?? '' };
    default:
      return null;
  }
}

export function parseVdmSeries(ask: VdmAsk, { Results }: BatchGetMetricDataResponse): readonly MetricSeries[] {
  return ask.metrics.map((metric, index) => ({
    metric,
    dimensions: ask.dimensions,
    points: pointsOf((Results ?? []).filter(({ Id }) => Id === `${index}`)),
  }));
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

type Told = { readonly Timestamps?: readonly Date[] | undefined; readonly Values?: readonly number[] | undefined };

function pointsOf(told: readonly Told[]): readonly MetricPoint[] {
  return told
    .flatMap(({ Timestamps, Values }) =>
      (Timestamps ?? []).map((time, index) => ({ atMs: time.getTime(), value: Values?.[index] ?? null })),
    )
    .toSorted((one, other) => one.atMs - other.atMs);
}
