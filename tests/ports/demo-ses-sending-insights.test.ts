// The simulated SES through the real SDK: what Virtual Deliverability Manager makes of the messages.
import {
  BatchGetMetricDataCommand,
  type BatchGetMetricDataQuery,
  CancelExportJobCommand,
  CreateExportJobCommand,
  type ExportDataSource,
  GetExportJobCommand,
  GetMessageInsightsCommand,
  ListExportJobsCommand,
  ListRecommendationsCommand,
  type ListRecommendationsCommandInput,
  type MessageInsightsFilters,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, startMs } from '../fakes/demo-ses-client.ts';
import { type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const from = 'news@orchard.example';

let trial: SendingTrial;
beforeEach(async () => {
  trial = await startSendingTrial({
    messages: [
      { from, to: 'a@gmail.com', subject: 'Welcome', at: '-50h', receiver: 'click', configurationSet: 'all' },
      { from, to: 'b@gmail.com', subject: 'Welcome', at: '-49h', receiver: 'complaint' },
      { from, to: 'c@icloud.com', subject: 'Harvest', at: '-26h', receiver: 'complaint' },
      { from, to: 'd@icloud.com', subject: 'Harvest', at: '-25h', receiver: 'unknown-user', configurationSet: 'all' },
      { from, to: 'd@icloud.com', subject: 'Harvest, again', at: '-24h' },
      { from, to: 'e@outlook.com', subject: 'Harvest', at: '-23h', receiver: 'mailbox-full' },
      { from, to: ['f@gmail.com', 'g@gmail.com'], subject: 'Both', at: '-22h', receiver: 'success' },
      { from, to: 'success@simulator.amazonses.com', subject: 'Trial', at: '-21h' },
    ],
    recommendations: [
      { ResourceArn: 'identity/orchard.example', Type: 'DKIM', Description: 'DKIM1', Impact: 'HIGH' },
      { ResourceArn: 'identity/orchard.example', Type: 'BIMI', Description: 'BIMI1', Impact: 'LOW', Status: 'FIXED' },
      { ResourceArn: 'identity/other.example', Type: 'SPF', Description: 'SPF1', Impact: 'HIGH' },
    ],
  });
});
afterEach(() => trial.close());

const range = { StartDate: new Date(startMs - 3 * dayMs), EndDate: new Date(startMs) };

describe('BatchGetMetricData', () => {
  const ask = (...queries: readonly Partial<BatchGetMetricDataQuery>[]) =>
    trial.ses.send(
      new BatchGetMetricDataCommand({
        Queries: queries.map((query, index) => ({
          Id: `q${index}`,
          Namespace: 'VDM',
          Metric: 'SEND',
          ...range,
          ...query,
        })),
      }),
    );
  const total = async (query: Partial<BatchGetMetricDataQuery>) => {
    const { Results } = await ask(query);
    return Results?.[0]?.Values?.reduce((sum, value) => sum + value, 0);
  };

  it.each([
    ['SEND', 6],
    ['DELIVERY', 3],
    ['DELIVERY_OPEN', 3],
    ['DELIVERY_CLICK', 3],
    ['DELIVERY_COMPLAINT', 1],
    ['PERMANENT_BOUNCE', 1],
    ['TRANSIENT_BOUNCE', 1],
    ['COMPLAINT', 2],
    ['OPEN', 1],
    ['CLICK', 1],
  ] as const)('%s leaves out what is not counted', async (Metric, wanted) => {
    expect(await total({ Metric })).toBe(wanted);
  });

  it('counts by days of UTC', async () => {
    const { Results } = await ask({});
    expect(Results?.[0]?.Timestamps?.map((day) => day.toISOString())).toEqual([
      '2026-11-17T00:00:00.000Z',
      '2026-11-18T00:00:00.000Z',
      '2026-11-19T00:00:00.000Z',
      '2026-11-20T00:00:00.000Z',
    ]);
    expect(Results?.[0]?.Values).toEqual([0, 2, 4, 0]);
  });

  it('counts by dimensions, one query apart from the other', async () => {
    expect(await total({ Dimensions: { ISP: 'Gmail' } })).toBe(2);
    expect(await total({ Dimensions: { ISP: 'Gmail', CONFIGURATION_SET: 'all' } })).toBe(1);
    expect(await total({ Dimensions: { EMAIL_IDENTITY: 'orchard.example' } })).toBe(6);
    const { Results } = await ask({}, { Dimensions: { EMAIL_IDENTITY: 'none.example' } });
    expect(Results?.map(({ Id }) => Id)).toEqual(['q0', 'q1']);
    expect(Results?.[1]?.Values).toEqual([0, 0, 0, 0]);
  });

  it('hears of what is sent now', async () => {
    const EndDate = new Date(startMs + hourMs);
    await trial.send('ann@success.receivers.test');
    expect(await total({ EndDate })).toBe(7);
    expect(await total({ EndDate, Metric: 'DELIVERY' })).toBe(3);
    trial.passMs(hourMs);
    expect(await total({ EndDate, Metric: 'DELIVERY' })).toBe(4);
  });

  it.each<[string, Partial<BatchGetMetricDataQuery>[]]>([
    ['no query', []],
    ['eleven queries', Array.from({ length: 11 }, () => ({}))],
    ['an end before the start', [{ EndDate: new Date(0) }]],
    ['more than sixty days', [{ StartDate: new Date(startMs - 61 * dayMs) }]],
  ])('refuses %s', async (_what, queries) => {
    expect(await refusalOf(ask(...queries))).toMatchObject({ name: 'BadRequestException' });
  });
});

describe('GetMessageInsights', () => {
  const ask = async (MessageId: string) => {
    const { $metadata: _, ...insights } = await trial.ses.send(new GetMessageInsightsCommand({ MessageId }));
    return insights;
  };
  const idOf = (subject: string, address: string) =>
    [...trial.account.sending.messages.values()].find(
      (message) => message.subject === subject && message.addresses.includes(address),
    )?.id ?? '';

  it('tells one message whole', async () => {
    const id = idOf('Welcome', 'a@gmail.com');
    const insights = await ask(id);
    expect(insights).toMatchObject({ MessageId: id, FromEmailAddress: from, Subject: 'Welcome' });
    expect(insights.EmailTags).toContainEqual({ Name: 'ses:configuration-set', Value: 'all' });
    expect(insights.Insights).toMatchObject([{ Destination: 'a@gmail.com', Isp: 'Gmail' }]);
    expect(insights.Insights?.[0]?.Events?.map(({ Type }) => Type)).toEqual(['SEND', 'DELIVERY', 'OPEN', 'CLICK']);
    expect(insights.Insights?.[0]?.Events?.[0]?.Timestamp?.getTime()).toBe(startMs - 50 * hourMs);
  });

  it('tells bounces and complaints, and no delays', async () => {
    const hard = await ask(idOf('Harvest', 'd@icloud.com'));
    expect(hard.Insights?.[0]?.Events?.[1]).toMatchObject({
      Type: 'BOUNCE',
      Details: {
        Bounce: {
          BounceType: 'PERMANENT',
          BounceSubType: 'General',
          DiagnosticCode: 'smtp; 550 5.1.1 The email account does not exist',
        },
      },
    });
    const full = await ask(idOf('Harvest', 'e@outlook.com'));
    expect(full.Insights?.[0]?.Events?.map(({ Type }) => Type)).toEqual(['SEND', 'BOUNCE']);
    const complaint = await ask(idOf('Harvest', 'c@icloud.com'));
    expect(complaint.Insights?.[0]?.Events?.at(-1)?.Details).toEqual({
      Complaint: { ComplaintFeedbackType: 'abuse' },
    });
  });

  it.each([
    ['Both', 'f@gmail.com'],
    ['Trial', 'success@simulator.amazonses.com'],
  ])('tells no more than the sending of %s', async (subject, address) => {
    const { Insights } = await ask(idOf(subject, address));
    expect(Insights?.every(({ Events }) => Events?.map(({ Type }) => Type).join() === 'SEND')).toBe(true);
  });

  it('knows no other message', async () => {
    expect(await refusalOf(ask('0100018f2d1e5a3b-none'))).toMatchObject({ name: 'NotFoundException', status: 404 });
  });
});

describe('an export job', () => {
  const create = async (ExportDataSource: ExportDataSource, DataFormat: 'CSV' | 'JSON' = 'JSON') => {
    const { JobId = '' } = await trial.ses.send(
      new CreateExportJobCommand({ ExportDataSource, ExportDestination: { DataFormat } }),
    );
    return JobId;
  };
  const read = (JobId: string) => trial.ses.send(new GetExportJobCommand({ JobId }));
  const insights = (Include: MessageInsightsFilters = {}, more: object = {}): ExportDataSource => ({
    MessageInsightsDataSource: { ...range, Include, ...more },
  });
  const fileOf = async (JobId: string) => {
    trial.passMs(60_000);
    const { ExportDestination } = await read(JobId);
    return fetch(ExportDestination?.S3Url ?? '');
  };
  const rowsOf = async (source: ExportDataSource) => {
    const text = await (await fileOf(await create(source))).text();
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly [column: string]: unknown });
  };

  it('goes from created to completed, and then has a file for five minutes', async () => {
    const id = await create(insights(), 'CSV');
    expect(await read(id)).toMatchObject({ JobStatus: 'CREATED', ExportSourceType: 'MESSAGE_INSIGHTS' });
    trial.passMs(3000);
    expect((await read(id)).JobStatus).toBe('PROCESSING');
    expect((await read(id)).ExportDestination).toEqual({ DataFormat: 'CSV' });
    trial.passMs(7000);
    const done = await read(id);
    expect(done).toMatchObject({
      JobStatus: 'COMPLETED',
      CompletedTimestamp: new Date(startMs + 9000),
      Statistics: { ProcessedRecordsCount: 6, ExportedRecordsCount: 6 },
    });
    const url = done.ExportDestination?.S3Url ?? '';
    const file = await fetch(url);
    expect(file.headers.get('content-type')).toBe('text/csv');
    const [head, first, ...others] = (await file.text()).trimEnd().split('\r\n');
    expect(head).toMatch(/^MessageId,SendTimestamp,FromEmailAddress,Destination,Subject,Isp,/u);
    expect(first).toMatch(/,a@gmail\.com,Welcome,Gmail,,DELIVERY,CLICK$/u);
    expect(others).toHaveLength(5);
    expect(others.join('\n')).toContain('"Harvest, again"');
    expect((await fetch(url.replace(/Signature=\w{4}/u, 'Signature=0000'))).status).toBe(403);
    trial.passMs(5 * 60_000);
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch((await read(id)).ExportDestination?.S3Url ?? '')).status).toBe(200);
  });

  it.each<[string, MessageInsightsFilters, readonly string[]]>([
    ['a subject’s start', { Subject: ['Harv*'] }, ['c', 'd', 'd', 'e']],
    ['a subject alone', { Subject: ['Harvest'] }, ['c', 'd', 'e']],
    ['case', { Subject: ['harvest'] }, []],
    ['a domain', { Destination: ['*@gmail.com'] }, ['a', 'b']],
    ['two providers', { Isp: ['Hotmail', 'Apple'] }, ['c', 'd', 'd', 'e']],
    ['a last event', { LastDeliveryEvent: ['COMPLAINT', 'TRANSIENT_BOUNCE'] }, ['b', 'c', 'e']],
    ['engagement', { LastEngagementEvent: ['CLICK'] }, ['a']],
    ['both of two filters', { Subject: ['Harvest*'], Isp: ['Apple'] }, ['c', 'd', 'd']],
  ])('searches by %s', async (_what, filters, wanted) => {
    const rows = await rowsOf(insights(filters));
    expect(rows.map(({ Destination }) => String(Destination).charAt(0))).toEqual(wanted);
  });

  it('leaves out what is excluded, and what is too much', async () => {
    expect(await rowsOf(insights({}, { Exclude: { Isp: ['Gmail'] } }))).toHaveLength(4);
    expect(await rowsOf(insights({}, { MaxResults: 2 }))).toHaveLength(2);
  });

  it('of metrics has a row for each value of a dimension and each day', async () => {
    const rows = await rowsOf({
      MetricsDataSource: {
        ...range,
        Namespace: 'VDM',
        Dimensions: { ISP: ['*'] },
        Metrics: [
          { Name: 'SEND', Aggregation: 'VOLUME' },
          { Name: 'COMPLAINT', Aggregation: 'RATE' },
        ],
      },
    });
    expect(rows).toHaveLength(4 * 4);
    expect(rows.find(({ Date: day, ISP }) => day === '2026-11-18' && ISP === 'Gmail')).toMatchObject({
      SEND_VOLUME: 2,
      COMPLAINT_RATE: 0.5,
    });
  });

  it('is listed by source and state, and cancelled while it is not complete', async () => {
    const first = await create(insights());
    trial.passMs(60_000);
    const second = await create(insights());
    const list = async (JobStatus?: 'CREATED' | 'CANCELLED') =>
      (await trial.ses.send(new ListExportJobsCommand({ JobStatus }))).ExportJobs?.map(({ JobId }) => JobId);
    expect(await list()).toEqual([second, first]);
    expect(await list('CREATED')).toEqual([second]);
    await trial.ses.send(new CancelExportJobCommand({ JobId: second }));
    expect(await list('CANCELLED')).toEqual([second]);
    expect(await refusalOf(trial.ses.send(new CancelExportJobCommand({ JobId: first })))).toMatchObject({
      name: 'BadRequestException',
    });
    expect(await refusalOf(read('none'))).toMatchObject({ name: 'NotFoundException' });
  });

  it.each<[string, ExportDataSource]>([
    ['no source', {}],
    ['two subjects', insights({ Subject: ['a', 'b'] })],
    ['a wildcard in the middle', insights({ Subject: ['a*b'] })],
    ['more than 10,000 rows', insights({}, { MaxResults: 10_001 })],
  ])('refuses %s', async (_what, source) => {
    expect(await refusalOf(create(source))).toMatchObject({ name: 'BadRequestException' });
  });
});

describe('ListRecommendations', () => {
  const ask = async (Filter: ListRecommendationsCommandInput['Filter']) =>
    (await trial.ses.send(new ListRecommendationsCommand({ Filter }))).Recommendations?.map(({ Type }) => Type);
  const orchard = 'arn:aws:ses:us-east-1:111122223333:identity/orchard.example';

  it.each<[ListRecommendationsCommandInput['Filter'], readonly string[]]>([
    [undefined, ['DKIM', 'BIMI', 'SPF']],
    [{ RESOURCE_ARN: orchard }, ['DKIM', 'BIMI']],
    [{ STATUS: 'OPEN', IMPACT: 'HIGH' }, ['DKIM', 'SPF']],
    [{ STATUS: 'FIXED', TYPE: 'BIMI' }, ['BIMI']],
  ])('by %j', async (filter, wanted) => {
    expect(await ask(filter)).toEqual(wanted);
  });

  it.each<[ListRecommendationsCommandInput['Filter']]>([
    [{ RESOURCE_ARN: orchard, STATUS: 'OPEN' }],
    [{ TYPE: 'DKIM', IMPACT: 'HIGH' }],
    [{ STATUS: 'OPEN', IMPACT: 'HIGH', TYPE: 'DKIM' }],
    [{ STATUS: 'DONE' }],
  ])('not by %j', async (filter) => {
    expect(await refusalOf(ask(filter))).toMatchObject({ name: 'BadRequestException' });
  });
});

it('nothing is known where Virtual Deliverability Manager is off', async () => {
  await trial.close();
  trial = await startSendingTrial({ account: { ProductionAccessEnabled: true } });
  const id = await trial.send('ann@success.receivers.test');
  expect(await refusalOf(trial.ses.send(new GetMessageInsightsCommand({ MessageId: id })))).toMatchObject({
    name: 'BadRequestException',
  });
});
