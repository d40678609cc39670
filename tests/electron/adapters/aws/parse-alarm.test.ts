import { expect, it } from 'vitest';
import { parseAlarms } from '../../../../electron/adapters/aws/parse-alarm.ts';

const stat = (Namespace: string, MetricName = 'Reputation.BounceRate') => ({
  MetricStat: { Metric: { Namespace, MetricName, Dimensions: [] }, Period: 3600, Stat: 'Average' },
});

const whole = {
  AlarmName: 'ses-bounce-rate',
  AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:ses-bounce-rate',
  ActionsEnabled: true,
  AlarmActions: ['arn:aws:sns:us-east-1:111122223333:alarms'],
  StateValue: 'OK',
  StateReason: 'Threshold Crossed: no datapoints were received',
  StateUpdatedTimestamp: new Date(2000),
  StateTransitionedTimestamp: new Date(1000),
  MetricName: 'Reputation.BounceRate',
  Namespace: 'AWS/SES',
  Statistic: 'Average',
  Dimensions: [{ Name: 'ses:configuration-set', Value: 'shop' }],
  Period: 900,
  EvaluationPeriods: 4,
  Threshold: 0.05,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  TreatMissingData: 'ignore',
} as const;

it('an alarm of a metric, whole', () => {
  const found = parseAlarms([{ ...whole, Dimensions: [...whole.Dimensions], AlarmActions: [...whole.AlarmActions] }]);
  expect(found).toEqual([
    {
      name: 'ses-bounce-rate',
      arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:ses-bounce-rate',
      namespace: 'AWS/SES',
      metric: 'Reputation.BounceRate',
      dimensions: [{ name: 'ses:configuration-set', value: 'shop' }],
      statistic: 'Average',
      periodSeconds: 900,
      evaluationPeriods: 4,
      comparison: 'GreaterThanOrEqualToThreshold',
      threshold: 0.05,
      missingData: 'ignore',
      state: 'OK',
      stateReason: 'Threshold Crossed: no datapoints were received',
      stateSinceMs: 1000,
      actionsEnabled: true,
      alarmActions: ['arn:aws:sns:us-east-1:111122223333:alarms'],
    },
  ]);
});

it('an alarm of which hardly anything is told', () => {
  expect(parseAlarms([{ Namespace: 'AWS/SES', AlarmName: 'a', ExtendedStatistic: 'p90' }])).toMatchObject([
    { statistic: 'p90', threshold: null, missingData: null, stateSinceMs: null, dimensions: [], alarmActions: [] },
  ]);
});

it('an expression over SES is one of SES, and names no metric', () => {
  const Metrics = [
    { Id: 'e1', Expression: 'm1 * 100', ReturnData: true },
    { Id: 'm1', ...stat('AWS/SES'), ReturnData: false },
  ];
  expect(parseAlarms([{ AlarmName: 'percent', Metrics, Threshold: 5 }])).toMatchObject([
    { name: 'percent', namespace: 'AWS/SES', metric: '', dimensions: [], statistic: null, periodSeconds: null },
  ]);
});

it('one metric told in the newer way is an alarm of that metric', () => {
  const Metrics = [{ Id: 'm1', ...stat('AWS/SES'), ReturnData: true }];
  expect(parseAlarms([{ AlarmName: 'newer', Metrics }])).toMatchObject([
    { metric: 'Reputation.BounceRate', statistic: 'Average', periodSeconds: 3600 },
  ]);
});

it('alarms of other services are left out', () => {
  const Metrics = [{ Id: 'm1', ...stat('AWS/SQS') }];
  expect(
    parseAlarms([
      { AlarmName: 'q', Namespace: 'AWS/SQS' },
      { AlarmName: 'x', Metrics },
    ]),
  ).toEqual([]);
  expect(parseAlarms(undefined)).toEqual([]);
});
