// The numbers of the simulated account through the real SDK: statistics, CloudWatch's metrics and VDM's tell of the same mail.
import { GetMetricDataCommand, GetMetricStatisticsCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import { GetSendQuotaCommand, GetSendStatisticsCommand } from '@aws-sdk/client-ses';
import {
  BatchGetMetricDataCommand,
  CreateConfigurationSetEventDestinationCommand,
  type EventType,
  GetAccountCommand,
  type MetricDimensionName,
  type Metric as VdmMetric,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const midnightMs = Date.parse('2026-11-20T00:00:00Z');

const setDimension = {
  DimensionName: 'ses:configuration-set',
  DimensionValueSource: 'MESSAGE_TAG',
  DefaultDimensionValue: 'none',
};
const campaignDimension = { ...setDimension, DimensionName: 'campaign' };

const counting = (Name: string, MatchingEventTypes: readonly string[], DimensionConfigurations: readonly object[]) => ({
  Name,
  Enabled: true,
  MatchingEventTypes,
  CloudWatchDestination: { DimensionConfigurations },
});

const mail = { perDay: 6000, from: '-50d', providers: { Gmail: 0.5, Yahoo: 0.2, Hotmail: 0.2 } };

let trial: DemoSesTrial;
beforeEach(async () => {
  trial = await startDemoSesTrial({
    scenario: {
      'us-east-1': {
        account: {
          ProductionAccessEnabled: true,
          VdmAttributes: { VdmEnabled: 'ENABLED', DashboardAttributes: { EngagementMetrics: 'ENABLED' } },
        },
        identities: { 'shop.example': {}, 'news.example': {} },
        configurationSets: {
          shop: {
            ReputationOptions: { ReputationMetricsEnabled: true },
            EventDestinations: [counting('counts', ['BOUNCE', 'DELIVERY_DELAY'], [setDimension])],
          },
          news: {
            DeliveryOptions: { SendingPoolName: 'news-pool' },
            EventDestinations: [counting('counts', ['BOUNCE', 'OPEN'], [setDimension, campaignDimension])],
          },
        },
        pools: { 'news-pool': {} },
        dedicatedIps: [{ Ip: '192.0.2.81', PoolName: 'news-pool' }],
        traffic: [
          {
            ...mail,
            identity: 'shop.example',
            configurationSet: 'shop',
            hardBounce: 0.01,
            delay: 0.02,
            complaint: 0.001,
          },
          {
            ...mail,
            identity: 'news.example',
            configurationSet: 'news',
            tags: { campaign: 'harvest' },
            group: 0.1,
            hardBounce: 0.03,
            softBounce: 0.02,
            complaint: { Yahoo: 0.004 },
            open: 0.3,
            click: 0.02,
          },
          // A blank in a value: its metrics are lost.
          {
            ...mail,
            identity: 'news.example',
            configurationSet: 'news',
            tags: { campaign: 'spring sale' },
            perDay: 300,
            hardBounce: 0.03,
          },
        ],
      },
      'eu-west-1': {
        account: { ProductionAccessEnabled: true },
        identities: { 'shop.example': {} },
        suppressed: [{ EmailAddress: 'gone@customer.example', Reason: 'BOUNCE' }],
        messages: [
          { from: 'a@shop.example', to: 'bounce@simulator.amazonses.com', subject: 'x', at: '-3h' },
          { from: 'a@shop.example', to: 'gone@customer.example', subject: 'x', at: '-2h' },
          { from: 'a@shop.example', to: 'hana@customer.example', subject: 'x', at: '-2h' },
        ],
      },
    },
  });
});
afterEach(() => trial.close());

type Asked = { readonly set?: string; readonly campaign?: string };

function dimensionsOf({ set, campaign }: Asked) {
  return [
    ...(set === undefined ? [] : [{ Name: 'ses:configuration-set', Value: set }]),
    ...(campaign === undefined ? [] : [{ Name: 'campaign', Value: campaign }]),
  ];
}

type Series = { readonly times: readonly Date[]; readonly values: readonly number[]; readonly sum: number };

async function read(
  MetricName: string,
  asked: Asked & { days?: number; period?: number; region?: string } = {},
): Promise<Series> {
  const { days = 14, period = 86_400, region } = asked;
  const answer = await trial.cloudWatch(region).send(
    new GetMetricDataCommand({
      StartTime: new Date(midnightMs - days * dayMs),
      EndTime: new Date(startMs + hourMs),
      ScanBy: 'TimestampAscending',
      MetricDataQueries: [
        {
          Id: 'asked',
          MetricStat: {
            Metric: { Namespace: 'AWS/SES', MetricName, Dimensions: dimensionsOf(asked) },
            Period: period,
            Stat: MetricName.includes('.') ? 'Average' : 'Sum',
          },
        },
      ],
    }),
  );
  const [series] = answer.MetricDataResults ?? [];
  const values = series?.Values ?? [];
  return { times: series?.Timestamps ?? [], values, sum: values.reduce((sum, value) => sum + value, 0) };
}

async function vdm(Metric: VdmMetric, Dimensions: Partial<Record<MetricDimensionName, string>> = {}): Promise<number> {
  const query = { Id: 'q', Namespace: 'VDM', Metric, Dimensions } as const;
  const dates = { StartDate: new Date(midnightMs - 14 * dayMs), EndDate: new Date(startMs) };
  const { Results = [] } = await trial.v2().send(new BatchGetMetricDataCommand({ Queries: [{ ...query, ...dates }] }));
  return (Results[0]?.Values ?? []).reduce((sum, value) => sum + value, 0);
}

describe('what adds up', () => {
  it('is the same mail in statistics and in CloudWatch', async () => {
    const { SendDataPoints = [] } = await trial.v1().send(new GetSendStatisticsCommand({}));
    expect(SendDataPoints.length).toBeGreaterThan(1200);
    const since = SendDataPoints.filter(({ Timestamp }) => (Timestamp?.getTime() ?? 0) >= midnightMs - 10 * dayMs);
    const sum = (member: 'DeliveryAttempts' | 'Complaints') =>
      since.reduce((total, point) => total + (point[member] ?? 0), 0);
    expect(sum('DeliveryAttempts')).toBe((await read('Send', { days: 10 })).sum);
    expect(sum('Complaints')).toBe((await read('Complaint', { days: 10, period: 300 })).sum);
    for (const { Timestamp } of SendDataPoints) expect((Timestamp?.getTime() ?? 1) % 900_000).toBe(0);
  });

  it('in VDM is without mail to several, by provider, identity and set', async () => {
    const all = await vdm('SEND');
    const sent = await read('Send');
    expect(all).toBeLessThan(sent.sum);
    const isps = await Promise.all(['Gmail', 'Yahoo', 'Hotmail', 'Other'].map((ISP) => vdm('SEND', { ISP })));
    expect(isps.reduce((sum, one) => sum + one, 0)).toBe(all);
    const sets = await Promise.all(['shop', 'news'].map((one) => vdm('SEND', { CONFIGURATION_SET: one })));
    expect(sets.reduce((sum, one) => sum + one, 0)).toBe(all);
    expect(await vdm('SEND', { EMAIL_IDENTITY: 'shop.example', CONFIGURATION_SET: 'news' })).toBe(0);
    expect(await vdm('DELIVERY_COMPLAINT', { ISP: 'Gmail' })).toBe(0);
    const yahoo = { ISP: 'Yahoo', CONFIGURATION_SET: 'news' };
    expect((await vdm('COMPLAINT', yahoo)) / (await vdm('DELIVERY_COMPLAINT', yahoo))).toBeCloseTo(0.004, 2);
    expect(await vdm('OPEN')).toBeLessThan((await read('Open')).sum);
    expect((await vdm('PERMANENT_BOUNCE')) + (await vdm('TRANSIENT_BOUNCE'))).toBeLessThanOrEqual(
      (await read('Bounce')).sum,
    );
  });

  it('counts towards the quota', async () => {
    const { SendQuota } = await trial.v2().send(new GetAccountCommand({}));
    expect(SendQuota?.SentLast24Hours).toBeGreaterThan(11_000);
    const older = await trial.v1().send(new GetSendQuotaCommand({}));
    expect(older.SentLast24Hours).toBe(SendQuota?.SentLast24Hours);
  });

  it('goes by days of UTC', async () => {
    const { times } = await read('Send', { days: 3 });
    expect(times).toEqual([3, 2, 1, 0].map((days) => new Date(midnightMs - days * dayMs)));
  });
});

describe('dimensions', () => {
  it('are those that an event destination of the set publishes for that event, and no others', async () => {
    const bounces = await read('Bounce', { set: 'shop' });
    expect(bounces.sum).toBeGreaterThan(500);
    expect(bounces.sum).toBeLessThan((await read('Bounce')).sum);
    expect((await read('DeliveryDelay', { set: 'shop' })).sum).toBeGreaterThan(0);
    for (const name of ['Send', 'Complaint']) expect((await read(name, { set: 'shop' })).values).toEqual([]);
  });

  it('that are published together cannot be read one at a time', async () => {
    expect((await read('Bounce', { set: 'news' })).values).toEqual([]);
    expect((await read('Bounce', { campaign: 'harvest' })).values).toEqual([]);
    expect((await read('Bounce', { set: 'news', campaign: 'harvest' })).sum).toBeGreaterThan(1000);
  });

  it('of a destination that is made now are published', async () => {
    const destination = counting('more', ['SEND', 'COMPLAINT'], [setDimension]);
    await trial.v2().send(
      new CreateConfigurationSetEventDestinationCommand({
        ConfigurationSetName: 'shop',
        EventDestinationName: destination.Name,
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: destination.MatchingEventTypes as EventType[],
          CloudWatchDestination: {
            DimensionConfigurations: [{ ...setDimension, DimensionValueSource: 'MESSAGE_TAG' }],
          },
        },
      }),
    );
    expect((await read('Complaint', { set: 'shop' })).sum).toBeGreaterThan(0);
  });
});

describe('reputation', () => {
  it('is a fraction of the hard bounces, every hour, of the account and of sets that export it', async () => {
    const { values } = await read('Reputation.BounceRate', { period: 3600, days: 1 });
    expect(values).toHaveLength(33);
    for (const value of values) expect(value).toBeCloseTo(0.02, 2);
    const shop = await read('Reputation.BounceRate', { set: 'shop' });
    expect(shop.values.at(-1)).toBeCloseTo(0.01, 2);
    expect((await read('Reputation.BounceRate', { set: 'news' })).values).toEqual([]);
  });

  it('is that of the two weeks before; complaints are judged by those who report them', async () => {
    const { SendDataPoints = [] } = await trial.v1().send(new GetSendStatisticsCommand({}));
    const sum = (member: 'DeliveryAttempts' | 'Bounces' | 'Complaints') =>
      SendDataPoints.reduce((total, point) => total + (point[member] ?? 0), 0);
    trial.setNowMs(startMs + 60_000);
    const [bounces, complaints] = await Promise.all(
      ['Reputation.BounceRate', 'Reputation.ComplaintRate'].map((rate) => read(rate, { days: 1, period: 3600 })),
    );
    expect(bounces?.times.at(-1)).toEqual(new Date(startMs));
    expect(bounces?.values.at(-1)).toBeCloseTo(sum('Bounces') / sum('DeliveryAttempts'), 12);
    // Half of the mail went to Gmail.
    expect(complaints?.values.at(-1)).toBeCloseTo((2 * sum('Complaints')) / sum('DeliveryAttempts'), 4);
  });
});

describe('single messages', () => {
  const region = 'eu-west-1';

  it('to the simulator count in CloudWatch, and neither in statistics nor in rates nor in the quota', async () => {
    expect((await read('Send', { region })).sum).toBe(3);
    const { SendDataPoints = [] } = await trial.v1(region).send(new GetSendStatisticsCommand({}));
    expect(SendDataPoints.map(({ DeliveryAttempts, Bounces }) => [DeliveryAttempts, Bounces])).toEqual([[2, 0]]);
    expect((await read('Reputation.BounceRate', { region })).values).toEqual([0]);
    const { SendQuota } = await trial.v2(region).send(new GetAccountCommand({}));
    expect(SendQuota?.SentLast24Hours).toBe(2);
  });

  it('that the own list suppresses are sent, and no bounces', async () => {
    // The simulator's is the only one.
    expect((await read('Bounce', { region })).sum).toBe(1);
  });
});

async function names(region?: string, asked: object = {}): Promise<readonly string[]> {
  const { Metrics = [] } = await trial
    .cloudWatch(region)
    .send(new ListMetricsCommand({ Namespace: 'AWS/SES', ...asked }));
  return Metrics.map(({ MetricName = '', Dimensions = [] }) =>
    [MetricName, ...Dimensions.map(({ Name, Value }) => `${Name}=${Value}`)].join(' '),
  );
}

describe('ListMetrics', () => {
  it('knows those that have counted something, and nothing where nothing was sent', async () => {
    expect(await names()).toEqual([
      'Send',
      'Delivery',
      'Bounce',
      'Bounce ses:configuration-set=shop',
      'Bounce ses:configuration-set=news campaign=harvest',
      'Complaint',
      'Open',
      'Open ses:configuration-set=news campaign=harvest',
      'Click',
      'DeliveryDelay ses:configuration-set=shop',
      'Reputation.BounceRate',
      'Reputation.BounceRate ses:configuration-set=shop',
      'Reputation.ComplaintRate',
      'Reputation.ComplaintRate ses:configuration-set=shop',
      'SNDS.RCPTCommands ses:dedicated-ip=192.0.2.81',
      'SNDS.DATACommands ses:dedicated-ip=192.0.2.81',
      'SNDS.MessageRecipients ses:dedicated-ip=192.0.2.81',
      'SNDS.SpamRate ses:dedicated-ip=192.0.2.81',
      'SNDS.ComplaintRate ses:dedicated-ip=192.0.2.81',
      'SNDS.TrapHits ses:dedicated-ip=192.0.2.81',
    ]);
    expect(await names('eu-west-1')).toEqual([
      'Send',
      'Delivery',
      'Bounce',
      'Reputation.BounceRate',
      'Reputation.ComplaintRate',
    ]);
    expect(await names('ap-northeast-1')).toEqual([]);
  });

  it('finds by name, by a dimension, by its value; other namespaces are empty', async () => {
    expect(await names('us-east-1', { MetricName: 'Open', RecentlyActive: 'PT3H' })).toHaveLength(2);
    const campaign = { Dimensions: [{ Name: 'campaign' }] };
    expect(await names('us-east-1', campaign)).toHaveLength(2);
    expect(await names('us-east-1', { Dimensions: [{ Name: 'campaign', Value: 'spring' }] })).toEqual([]);
    expect(await names('us-east-1', { Namespace: 'AWS/SNS' })).toEqual([]);
    const foreign = trial.cloudWatch().send(new ListMetricsCommand({ NextToken: 'nobody' }));
    expect((await refusalOf(foreign)).name).toMatch(/^InvalidParameterValue/u);
  });

  it('forgets what was silent for two weeks', async () => {
    trial.setNowMs(startMs + 15 * dayMs);
    expect(await names('eu-west-1')).toEqual([]);
    expect(await names()).toContain('Send');
  });
});

it('SNDS tells one value a day of an address with mail enough, none of today', async () => {
  const asked = {
    Namespace: 'AWS/SES',
    StartTime: new Date(midnightMs - 3 * dayMs),
    EndTime: new Date(startMs),
    Period: 86_400,
    Statistics: ['Average' as const],
    Dimensions: [{ Name: 'ses:dedicated-ip', Value: '192.0.2.81' }],
  };
  const readOne = async (MetricName: string) => {
    const { Datapoints = [] } = await trial.cloudWatch().send(new GetMetricStatisticsCommand({ ...asked, MetricName }));
    return Datapoints.map(({ Timestamp, Average = -1 }) => ({ atMs: Timestamp?.getTime(), Average }));
  };
  const recipients = await readOne('SNDS.MessageRecipients');
  expect(recipients.map(({ atMs }) => atMs)).toEqual([3, 2, 1].map((days) => midnightMs - days * dayMs));
  for (const { Average } of recipients) expect(Average).toBeGreaterThan(1000);
  for (const { Average } of await readOne('SNDS.SpamRate')) expect([0, 0.5, 1]).toContain(Average);
});

describe('limits', () => {
  const statistics = (StartTime: Date, Period: number) =>
    trial.cloudWatch().send(
      new GetMetricStatisticsCommand({
        Namespace: 'AWS/SES',
        MetricName: 'Send',
        StartTime,
        EndTime: new Date(startMs),
        Period,
        Statistics: ['Sum'],
      }),
    );

  it('are 1,440 points of a statistic', async () => {
    expect((await statistics(new Date(startMs - 5 * dayMs), 300)).Datapoints?.length).toBeGreaterThan(1000);
    expect(await refusalOf(statistics(new Date(startMs - 6 * dayMs), 300))).toMatchObject({
      name: expect.stringMatching(/^InvalidParameterCombination/u) as string,
      message: 'You have requested up to 1,728 datapoints, which exceeds the limit of 1,440.',
    });
  });

  it('are fifteen days for minutes', async () => {
    const { times } = await read('Send', { days: 20, period: 60 });
    expect(times[0]?.getTime()).toBeGreaterThan(startMs - 15 * dayMs - hourMs);
  });
});

const file = findAws();

it('are read with the command line', async ({ skip }) => {
  skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli');
  const aws = (...args: readonly string[]) =>
    runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, ['cloudwatch', ...args]);
  const listed = await aws('list-metrics', '--namespace', 'AWS/SES', '--metric-name', 'Open');
  expect(listed.answer).toEqual({
    Metrics: [
      { Namespace: 'AWS/SES', MetricName: 'Open', Dimensions: [] },
      {
        Namespace: 'AWS/SES',
        MetricName: 'Open',
        Dimensions: [
          { Name: 'ses:configuration-set', Value: 'news' },
          { Name: 'campaign', Value: 'harvest' },
        ],
      },
    ],
  });
});
