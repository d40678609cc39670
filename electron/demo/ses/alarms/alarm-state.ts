// A CloudWatch metric alarm as the simulated account keeps it.
import type { MetricDimension } from '../query/metric-dimensions.ts';
import type { Shape } from '../query/shape.ts';
import type { Statistic } from '../query/statistic.ts';

export const comparisons = [
  'GreaterThanOrEqualToThreshold',
  'GreaterThanThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
] as const;
export type Comparison = (typeof comparisons)[number];

export const missingDatas = ['missing', 'ignore', 'breaching', 'notBreaching'] as const;
export type MissingData = (typeof missingDatas)[number];

export const stateValues = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const;
export type StateValue = (typeof stateValues)[number];

/** One metric that an alarm watches. */
export type Watched = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly MetricDimension[];
  readonly periodSeconds: number;
  /** Null: an extended one, such as a percentile, which is not computed here. */
  readonly statistic: Statistic | null;
  readonly unit: string | null;
};

export type AlarmState = {
  readonly name: string;
  /** Null where it watches an expression, which is not computed here. */
  readonly watched: Watched | null;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly comparison: Comparison;
  readonly threshold: number;
  readonly missingData: MissingData;
  /** The members by which DescribeAlarms tells what was put. */
  readonly shown: Shape;
  readonly createdAtMs: number;
  readonly configuredAtMs: number;
  /** By SetAlarmState. */
  readonly forced: { readonly state: StateValue; readonly reason: string; readonly atMs: number } | null;
};
