// CloudWatch, as far as SES publishes there: the AWS/SES metrics of an account or of a configuration set.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { readMetric, type Point } from './metrics.ts';
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

export const cloudWatchOperations: readonly QueryOperation[] = [
  {
    name: 'GetMetricStatistics',
    service: 'monitoring',
    perSecond: null,
    resource: noResource,
    run: getMetricStatistics,
  },
  { name: 'GetMetricData', service: 'monitoring', perSecond: null, resource: noResource, run: getMetricData },
];

const statistics = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'] as const;
type Statistic = (typeof statistics)[number];

function getMetricStatistics(input: Input, scene: Scene): Shape {
  const asked = textsIn(input, 'Statistics').map(statisticNamed);
  if (asked.length === 0) throw new CodedError('MissingParameter', 'At least one of Statistics must be given.');
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
  return {
    MetricDataResults: objectsIn(input, 'MetricDataQueries')
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

function pointsOf(stat: Input, { scene, input, metric }: Asking): readonly Point[] {
  const seconds = numberIn(stat, 'Period');
  if (seconds < 60 || seconds % 60 !== 0)
    throw new CodedError('InvalidParameterValue', 'The parameter Period must be a multiple of 60.');
  const dimensions = objectsIn(metric, 'Dimensions').map((dimension) => ({
    name: textIn(dimension, 'Name'),
    value: textIn(dimension, 'Value'),
  }));
  return readMetric(scene.account(), {
    namespace: textIn(metric, 'Namespace'),
    name: textIn(metric, 'MetricName'),
    dimensions,
    sinceMs: timeMsIn(input, 'StartTime'),
    untilMs: Math.min(timeMsIn(input, 'EndTime'), scene.nowMs),
    periodMs: seconds * 1000,
  });
}

function statisticNamed(text: string): Statistic {
  const found = statistics.find((known) => known === text);
  if (found === undefined) throw new CodedError('InvalidParameterValue', `The statistic ${text} is not known.`);
  return found;
}

function valueOf({ values }: Point, statistic: Statistic): number {
  const total = values.reduce((before, value) => before + value, 0);
  switch (statistic) {
    case 'SampleCount':
      return values.length;
    case 'Sum':
      return total;
    case 'Average':
      return total / values.length;
    case 'Minimum':
      return Math.min(...values);
    case 'Maximum':
      return Math.max(...values);
    default:
      return assertNever(statistic);
  }
}
