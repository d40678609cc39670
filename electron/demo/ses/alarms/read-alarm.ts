// Reads the members of PutMetricAlarm, from a request or from a scenario.
import { dimensionsIn } from '../query/metric-asked.ts';
import {
  type Input,
  numberIn,
  objectIn,
  objectsIn,
  optionalNumberIn,
  optionalTextIn,
  type Shape,
  textIn,
  textsIn,
} from '../query/shape.ts';
import { statisticNamed } from '../query/statistic.ts';
import { CodedError } from '../wire/wire-error.ts';
import { type AlarmState, comparisons, missingDatas, type Watched } from './alarm-state.ts';

export function readAlarm(input: Input, nowMs: number): AlarmState {
  const watched = readWatched(input);
  const evaluationPeriods = numberIn(input, 'EvaluationPeriods');
  const datapointsToAlarm = optionalNumberIn(input, 'DatapointsToAlarm') ?? evaluationPeriods;
  if (evaluationPeriods < 1) refuse('EvaluationPeriods must be at least 1.');
  if (datapointsToAlarm < 1 || datapointsToAlarm > evaluationPeriods)
    refuse('DatapointsToAlarm must be between 1 and EvaluationPeriods.');
  const missing = optionalTextIn(input, 'TreatMissingData');
  return {
    name: textIn(input, 'AlarmName'),
    watched,
    evaluationPeriods,
    datapointsToAlarm,
    comparison: oneOf(textIn(input, 'ComparisonOperator'), comparisons, 'ComparisonOperator'),
    threshold: numberIn(input, 'Threshold'),
    missingData: missing === undefined ? 'missing' : oneOf(missing, missingDatas, 'TreatMissingData'),
    shown: showPut(input, watched),
    createdAtMs: nowMs,
    configuredAtMs: nowMs,
    forced: null,
  };
}

function readWatched(input: Input): Watched | null {
  const expressions = objectsIn(input, 'Metrics');
  if (expressions.length > 0) {
    if (optionalTextIn(input, 'MetricName') !== undefined) refuse('MetricName must not be specified beside Metrics.');
    return null;
  }
  const statistic = optionalTextIn(input, 'Statistic');
  const extended = optionalTextIn(input, 'ExtendedStatistic');
  if ((statistic === undefined) === (extended === undefined))
    refuse('Exactly one of Statistic and ExtendedStatistic must be specified.');
  const periodSeconds = numberIn(input, 'Period');
  if (![10, 20, 30].includes(periodSeconds) && (periodSeconds < 60 || periodSeconds % 60 !== 0))
    refuse('Period must be 10, 20, 30 or a multiple of 60.');
  return {
    namespace: textIn(input, 'Namespace'),
    name: textIn(input, 'MetricName'),
    dimensions: dimensionsIn(input),
    periodSeconds,
    statistic: statistic === undefined ? null : statisticNamed(statistic),
    unit: optionalTextIn(input, 'Unit') ?? null,
  };
}

function showPut(input: Input, watched: Watched | null): Shape {
  return {
    AlarmDescription: optionalTextIn(input, 'AlarmDescription'),
    ActionsEnabled: optionalTextIn(input, 'ActionsEnabled') !== 'false',
    OKActions: textsIn(input, 'OKActions'),
    AlarmActions: textsIn(input, 'AlarmActions'),
    InsufficientDataActions: textsIn(input, 'InsufficientDataActions'),
    MetricName: watched?.name,
    Namespace: watched?.namespace,
    Statistic: watched?.statistic ?? undefined,
    ExtendedStatistic: optionalTextIn(input, 'ExtendedStatistic'),
    Dimensions: showDimensions(watched?.dimensions ?? []),
    Period: watched?.periodSeconds,
    Unit: watched?.unit ?? undefined,
    EvaluationPeriods: numberIn(input, 'EvaluationPeriods'),
    DatapointsToAlarm: optionalNumberIn(input, 'DatapointsToAlarm'),
    Threshold: numberIn(input, 'Threshold'),
    ComparisonOperator: textIn(input, 'ComparisonOperator'),
    TreatMissingData: optionalTextIn(input, 'TreatMissingData'),
    Metrics: watched === null ? objectsIn(input, 'Metrics').map(showQuery) : undefined,
  };
}

function showDimensions(dimensions: Watched['dimensions']): readonly Shape[] {
  return dimensions.map(({ name, value }) => ({ Name: name, Value: value }));
}

function showQuery(query: Input): Shape {
  const stat = objectIn(query, 'MetricStat');
  const metric = stat === undefined ? undefined : (objectIn(stat, 'Metric') ?? {});
  return {
    Id: textIn(query, 'Id'),
    Expression: optionalTextIn(query, 'Expression'),
    Label: optionalTextIn(query, 'Label'),
    ReturnData: optionalTextIn(query, 'ReturnData') !== 'false',
    Period: optionalNumberIn(query, 'Period'),
    MetricStat:
      stat === undefined || metric === undefined
        ? undefined
        : {
            Metric: {
              Namespace: optionalTextIn(metric, 'Namespace'),
              MetricName: optionalTextIn(metric, 'MetricName'),
              Dimensions: showDimensions(dimensionsIn(metric)),
            },
            Period: numberIn(stat, 'Period'),
            Stat: textIn(stat, 'Stat'),
            Unit: optionalTextIn(stat, 'Unit'),
          },
  };
}

export function oneOf<const T extends string>(text: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((word) => word === text);
  const constraint = `Member must satisfy enum value set: [${allowed.join(', ')}]`;
  return found ?? refuse(`Value '${text}' at '${name}' failed to satisfy constraint: ${constraint}`);
}

function refuse(message: string): never {
  throw new CodedError('ValidationError', message);
}
