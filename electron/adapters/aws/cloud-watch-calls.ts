// The calls that read CloudWatch: which metrics SES has made, what they say, and the alarms that watch them.
import {
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  ListMetricsCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import type { CloudWatchAsk } from '../../../shared/health/metrics.ts';
import { readCallOf } from './call.ts';
import type { Page } from './read-calls.ts';

/** SES developer guide, "Retrieving Amazon SES event data from CloudWatch". */
export const sesNamespace = 'AWS/SES';

const readCall = readCallOf('cloudwatch');

/** Its pages have 500 metrics each, as CloudWatch wants it. */
export const metricNamesCall = ({ token }: Page) =>
  readCall('ListMetrics', null, ({ cloudWatch }, hearing) =>
    cloudWatch().send(new ListMetricsCommand({ Namespace: sesNamespace, NextToken: token }), hearing),
  );

/** At most 500 metrics (CloudWatch API reference, GetMetricData); where the points are too many for one answer, it has pages. */
export const metricsCall = (ask: CloudWatchAsk, { token }: Page) =>
  readCall('GetMetricData', null, ({ cloudWatch }, hearing) =>
    cloudWatch().send(
      new GetMetricDataCommand({
        MetricDataQueries: ask.metrics.map((metric, index) => queryOf(metric, index, ask)),
        StartTime: new Date(ask.fromMs),
        EndTime: new Date(ask.toMs),
        ScanBy: 'TimestampAscending',
        NextToken: token,
      }),
      hearing,
    ),
  );

/** By which the answer to a query is known: CloudWatch wants a small letter first. */
export function queryId(index: number): string {
  return `m${index}`;
}

function queryOf(metric: string, index: number, ask: CloudWatchAsk): MetricDataQuery {
  const Dimensions = ask.dimensions.map(({ name, value }) => ({ Name: name, Value: value }));
  return {
    Id: queryId(index),
    MetricStat: {
      Metric: { Namespace: sesNamespace, MetricName: metric, Dimensions },
      Period: ask.periodSeconds,
      Stat: ask.statistic,
    },
    ReturnData: true,
  };
}

export const alarmsCall = ({ token, size = 100 }: Page) =>
  readCall('DescribeAlarms', null, ({ cloudWatch }, hearing) =>
    cloudWatch().send(
      new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm'], MaxRecords: size, NextToken: token }),
      hearing,
    ),
  );
