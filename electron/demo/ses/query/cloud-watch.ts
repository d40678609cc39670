// CloudWatch, as far as SES publishes there: the AWS/SES metrics of an account, of configuration sets, of other dimensions.
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { alarmOperations } from './alarms.ts';
import { dimensionsIn } from './metric-asked.ts';
import { metricsThere, type Point, readMetric } from './metrics.ts';
import { noResource, type QueryOperation } from './query-operation.ts';
import {
  type Input,
  numberIn,
  objectIn,
  objectsIn,
  optionalTextIn,
  type Shape,
  textIn,
  textsIn,
  timeMsIn,
} from './shape.ts';
import { statisticNamed, valueOf } from './statistic.ts';
import { turnPage } from './turn-pages.ts';

const runs: { readonly [name: string]: QueryOperation['run'] } = {
  GetMetricStatistics: getMetricStatistics,
  GetMetricData: getMetricData,
  ListMetrics: listMetrics,
};

export const cloudWatchOperations: readonly QueryOperation[] = [
  ...Object.entries(runs).map(([name, run]): QueryOperation => ({
    name,
    service: 'monitoring',
    perSecond: null,
    resource: noResource,
    run,
  })),
  ...alarmOperations,
];

/** CloudWatch API reference, `GetMetricStatistics`. */
const mostPoints = 1440;
/** CloudWatch API reference, `GetMetricData`. */
const mostQueries = 500;
/** CloudWatch API reference, `ListMetrics`. */
const maxPage = 500;

function getMetricStatistics(input: Input, scene: Scene): Shape {
  const asked = textsIn(input, 'Statistics').map(statisticNamed);
  if (asked.length === 0) throw new CodedError('MissingParameter', 'At least one of Statistics must be given.');
  const stretchMs = timeMsIn(input, 'EndTime') - timeMsIn(input, 'StartTime');
  const wanted = Math.ceil(stretchMs / (periodSecondsIn(input) * 1000));
  if (wanted > mostPoints)
    throw new CodedError(
      'InvalidParameterCombination',
      `You have requested up to ${wanted.toLocaleString('en')} datapoints, which exceeds the limit of 1,440.`,
    );
  const points = pointsOf(input, { scene, input, metric: input });
  return {
    Label: textIn(input, 'MetricName'),
    Datapoints: points.map((point) => ({
      Timestamp: new Date(point.startMs),
      Unit: point.unit,
      ...Object.fromEntries(asked.map((statistic) => [statistic, valueOf(point, statistic)])),
    })),
  };
}

function getMetricData(input: Input, scene: Scene): Shape {
  const isAscending = optionalTextIn(input, 'ScanBy') === 'TimestampAscending';
  const queries = objectsIn(input, 'MetricDataQueries');
  if (queries.length > mostQueries)
    throw new CodedError('ValidationError', `MetricDataQueries must have at most ${mostQueries} members.`);
  return {
    MetricDataResults: queries
      .filter((query) => optionalTextIn(query, 'ReturnData') !== 'false')
      .map((query) => {
        const stat = objectIn(query, 'MetricStat');
        if (stat === undefined) throw new CodedError('ValidationError', 'Expressions are not known here.');
        const metric = objectIn(stat, 'Metric') ?? {};
        const points = pointsOf(stat, { scene, input, metric });
        const ordered = isAscending ? points : points.toReversed();
        const statistic = statisticNamed(textIn(stat, 'Stat'));
        return {
          Id: textIn(query, 'Id'),
          Label: optionalTextIn(query, 'Label') ?? textIn(metric, 'MetricName'),
          Timestamps: ordered.map(({ startMs }) => new Date(startMs)),
          Values: ordered.map((point) => valueOf(point, statistic)),
          StatusCode: 'Complete',
        };
      }),
    Messages: [],
  };
}

type Asking = {
  readonly scene: Scene;
  /** Where the times stand, and where the metric is named. */
  readonly input: Input;
  readonly metric: Input;
};

const dayMs = 86_400_000;

function pointsOf(stat: Input, { scene, input, metric }: Asking): readonly Point[] {
  const seconds = periodSecondsIn(stat);
  return readMetric(scene.account(), {
    namespace: textIn(metric, 'Namespace'),
    name: textIn(metric, 'MetricName'),
    dimensions: dimensionsIn(metric),
    sinceMs: Math.max(timeMsIn(input, 'StartTime'), scene.nowMs - keptMs(seconds)),
    untilMs: Math.min(timeMsIn(input, 'EndTime'), scene.nowMs),
    periodMs: seconds * 1000,
  });
}

function periodSecondsIn(stat: Input): number {
  const seconds = numberIn(stat, 'Period');
  if (seconds < 60 || seconds % 60 !== 0)
    throw new CodedError('InvalidParameterValue', 'The parameter Period must be a multiple of 60.');
  return seconds;
}

/** CloudWatch user guide, "Metrics retention": points of short periods are kept for a shorter time. */
function keptMs(periodSeconds: number): number {
  if (periodSeconds < 300) return 15 * dayMs;
  return (periodSeconds < 3600 ? 63 : 455) * dayMs;
}

/** A filter names a dimension, with a value or with any; those that have others beside it are found too. */
function listMetrics(input: Input, scene: Scene): Shape {
  const namespace = optionalTextIn(input, 'Namespace') ?? 'AWS/SES';
  const name = optionalTextIn(input, 'MetricName');
  const filters = objectsIn(input, 'Dimensions').map((filter) => ({
    name: textIn(filter, 'Name'),
    value: optionalTextIn(filter, 'Value'),
  }));
  const found = (namespace === 'AWS/SES' ? metricsThere(scene.account(), scene.nowMs) : [])
    .filter((metric) => name === undefined || metric.name === name)
    .filter(({ dimensions }) =>
      filters.every((filter) =>
        dimensions.some((one) => one.name === filter.name && (filter.value ?? one.value) === one.value),
      ),
    );
  const asked = { nextToken: optionalTextIn(input, 'NextToken'), pageSize: undefined };
  const refusal = { code: 'InvalidParameterValue', message: 'The specified next token is invalid.' };
  const page = turnPage(found, { asked, mostAtOnce: maxPage, refusal });
  return {
    Metrics: page.items.map((metric) => ({
      Namespace: 'AWS/SES',
      MetricName: metric.name,
      Dimensions: metric.dimensions.map((one) => ({ Name: one.name, Value: one.value })),
    })),
    NextToken: page.nextToken,
  };
}
