// CloudWatch's alarms in the simulated account, through the real SDK in both of its protocols and the real command line.
import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  DescribeAlarmsForMetricCommand,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { SmithyRpcV2CborProtocol } from '@smithy/core/cbor';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:ses-alarms';
const bounces: PutMetricAlarmCommandInput = {
  AlarmName: 'bounces',
  AlarmActions: [topic],
  Namespace: 'AWS/SES',
  MetricName: 'Reputation.BounceRate',
  Statistic: 'Average',
  Period: 3600,
  EvaluationPeriods: 1,
  Threshold: 0.05,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  TreatMissingData: 'ignore',
};

let trial: DemoSesTrial;
beforeEach(async () => {
  trial = await startDemoSesTrial({
    scenario: {
      'us-east-1': {
        traffic: [{ identity: 'orchard.example', perDay: 2000, from: '-30d', hardBounce: 0.11 }],
        alarms: [{ ...bounces, AlarmName: 'told', AlarmConfigurationUpdatedTimestamp: '-5d' }],
      },
    },
  });
});
afterEach(() => trial.close());

describe.each([
  ['awsJson', {}],
  ['CBOR', { protocol: SmithyRpcV2CborProtocol }],
])('in %s', (_what, speaking) => {
  let cloudWatch: CloudWatchClient;
  beforeEach(() => {
    cloudWatch = new CloudWatchClient({ ...trial.config(), ...speaking });
  });
  afterEach(() => cloudWatch.destroy());

  it('those that a scenario tells of are there, judged', async () => {
    const { MetricAlarms = [], CompositeAlarms } = await cloudWatch.send(new DescribeAlarmsCommand({}));
    expect(MetricAlarms).toHaveLength(1);
    expect(MetricAlarms[0]).toMatchObject({
      AlarmName: 'told',
      AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:told',
      AlarmConfigurationUpdatedTimestamp: new Date(startMs - 5 * 86_400_000),
      ActionsEnabled: true,
      AlarmActions: [topic],
      OKActions: [],
      Dimensions: [],
      StateValue: 'ALARM',
      Threshold: 0.05,
      Period: 3600,
      TreatMissingData: 'ignore',
    });
    expect(CompositeAlarms).toEqual([]);
  });

  it('are put, changed, found by their metric, set, and deleted', async () => {
    const Dimensions = [{ Name: 'ses:configuration-set', Value: 'shop' }];
    await cloudWatch.send(new PutMetricAlarmCommand({ ...bounces, Dimensions, ActionsEnabled: false }));
    const found = async (asked: object) => {
      const about = { Namespace: 'AWS/SES', MetricName: 'Reputation.BounceRate', ...asked };
      const { MetricAlarms = [] } = await cloudWatch.send(new DescribeAlarmsForMetricCommand(about));
      return MetricAlarms.map(({ AlarmName }) => AlarmName);
    };
    expect(await found({})).toEqual(['told']);
    expect(await found({ Dimensions })).toEqual(['bounces']);
    expect(await found({ Statistic: 'Sum' })).toEqual([]);
    const read = async () =>
      (await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: ['bounces'] }))).MetricAlarms?.[0];
    expect(await read()).toMatchObject({ ActionsEnabled: false, Dimensions, StateValue: 'INSUFFICIENT_DATA' });
    const set = { AlarmName: 'bounces', StateValue: 'ALARM', StateReason: 'a try' } as const;
    await cloudWatch.send(new SetAlarmStateCommand(set));
    await cloudWatch.send(new PutMetricAlarmCommand({ ...bounces, Dimensions, Threshold: 0.04 }));
    expect(await read()).toMatchObject({ Threshold: 0.04, StateValue: 'ALARM', StateReason: 'a try' });
    await cloudWatch.send(new DeleteAlarmsCommand({ AlarmNames: ['bounces'] }));
    expect(await read()).toBeUndefined();
  });

  it('come in pages, by prefix, by state', async () => {
    for (const index of [1, 2, 3])
      await cloudWatch.send(new PutMetricAlarmCommand({ ...bounces, AlarmName: `a${index}` }));
    const first = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: 'a', MaxRecords: 2 }));
    const { NextToken } = first;
    const second = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: 'a', MaxRecords: 2, NextToken }));
    const names = [...(first.MetricAlarms ?? []), ...(second.MetricAlarms ?? [])].map(({ AlarmName }) => AlarmName);
    expect(names).toEqual(['a1', 'a2', 'a3']);
    expect(second.NextToken).toBeUndefined();
    const fine = await cloudWatch.send(new DescribeAlarmsCommand({ StateValue: 'OK' }));
    expect(fine.MetricAlarms).toEqual([]);
    const composite = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmTypes: ['CompositeAlarm'] }));
    expect(composite.MetricAlarms).toEqual([]);
    const foreign = cloudWatch.send(new DescribeAlarmsCommand({ NextToken: 'nobody' }));
    expect((await refusalOf(foreign)).name).toMatch(/^InvalidNextToken/u);
  });

  it('over an expression is kept as it was put', async () => {
    const Metrics = [
      { Id: 'rate', Expression: 'bounces / sends', Label: 'rate', ReturnData: true },
      ...[
        ['bounces', 'Bounce'],
        ['sends', 'Send'],
      ].map(([Id = '', MetricName]) => ({
        Id,
        MetricStat: { Metric: { Namespace: 'AWS/SES', MetricName }, Period: 3600, Stat: 'Sum' },
        ReturnData: false,
      })),
    ];
    const { AlarmName, EvaluationPeriods, Threshold, ComparisonOperator } = bounces;
    const put = { AlarmName, EvaluationPeriods, Threshold, ComparisonOperator, Metrics };
    await cloudWatch.send(new PutMetricAlarmCommand(put));
    const { MetricAlarms } = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: ['bounces'] }));
    expect(MetricAlarms?.[0]).toMatchObject({ StateValue: 'INSUFFICIENT_DATA', Metrics });
    expect(MetricAlarms?.[0]?.MetricName).toBeUndefined();
  });

  it.each<[string, Partial<PutMetricAlarmCommandInput>]>([
    ['no comparison', { ComparisonOperator: undefined }],
    ['another comparison', { ComparisonOperator: 'Above' as 'GreaterThanThreshold' }],
    ['no threshold', { Threshold: undefined }],
    ['no period', { EvaluationPeriods: 0 }],
    ['more points than periods', { DatapointsToAlarm: 2 }],
    ['two statistics', { ExtendedStatistic: 'p90' }],
    ['a period of 45 seconds', { Period: 45 }],
    ['another treatment of missing data', { TreatMissingData: 'zero' }],
  ])('with %s are refused', async (_fault, fault) => {
    const refusal = await refusalOf(cloudWatch.send(new PutMetricAlarmCommand({ ...bounces, ...fault })));
    expect(refusal).toMatchObject({ status: 400, name: expect.stringMatching(/^Validation/u) as string });
  });

  it('that do not exist cannot be set, and deleted only all together', async () => {
    const missing = { name: expect.stringMatching(/^ResourceNotFound/u) as string, status: 404 };
    const set = { AlarmName: 'nobody', StateValue: 'OK', StateReason: 'a try' } as const;
    expect(await refusalOf(cloudWatch.send(new SetAlarmStateCommand(set)))).toMatchObject(missing);
    const both = new DeleteAlarmsCommand({ AlarmNames: ['told', 'nobody'] });
    expect(await refusalOf(cloudWatch.send(both))).toMatchObject(missing);
    expect((await cloudWatch.send(new DescribeAlarmsCommand({}))).MetricAlarms).toHaveLength(1);
  });
});

const file = findAws();

it('are put and read with the command line', async ({ skip }) => {
  skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli');
  const aws = (...args: readonly string[]) =>
    runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, ['cloudwatch', ...args]);
  const metric = ['--namespace', 'AWS/SES', '--metric-name', 'Reputation.ComplaintRate'];
  const counted = ['--statistic', 'Average', '--period', '3600', '--evaluation-periods', '1', '--threshold', '0.001'];
  const rest = ['--comparison-operator', 'GreaterThanOrEqualToThreshold', '--treat-missing-data', 'ignore'];
  const put = await aws('put-metric-alarm', '--alarm-name', 'complaints', ...metric, ...counted, ...rest);
  expect(put).toMatchObject({ code: 0, complaint: '' });
  const { answer } = await aws('describe-alarms', '--alarm-name-prefix', 'comp');
  expect(answer).toMatchObject({
    MetricAlarms: [{ AlarmName: 'complaints', Threshold: 0.001, ActionsEnabled: true, TreatMissingData: 'ignore' }],
    CompositeAlarms: [],
  });
  expect((await aws('describe-alarms-for-metric', ...metric)).answer).toMatchObject({
    MetricAlarms: [{ AlarmName: 'complaints' }],
  });
  const unknown = await aws('delete-alarms', '--alarm-names', 'nobody');
  expect(unknown.complaint).toContain('(ResourceNotFound');
});
