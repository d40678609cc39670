// The stand-in for CloudWatch Logs, driven by the real SDK: lines put, found by time, stream and pattern, in pages.
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  GetLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSesTrial, refusalOf, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

const logGroupName = 'letters';
const hourMs = 3_600_000;

let trial: DemoSesTrial;
let logs: CloudWatchLogsClient;

const put = (logStreamName: string, ...lines: readonly (readonly [atMs: number, message: string])[]) => {
  const logEvents = lines.map(([timestamp, message]) => ({ timestamp, message }));
  return logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));
};

async function found(asked: Partial<FilterLogEventsCommandInput> = {}): Promise<readonly (string | undefined)[]> {
  const messages: (string | undefined)[] = [];
  let nextToken: string | undefined;
  do {
    const page = await logs.send(new FilterLogEventsCommand({ logGroupName, ...asked, nextToken }));
    messages.push(...(page.events ?? []).map(({ message }) => message));
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  return messages;
}

beforeAll(async () => {
  trial = await startDemoSesTrial({ scenario: { 'us-east-1': { logGroups: { told: { RetentionInDays: 30 } } } } });
  logs = new CloudWatchLogsClient(trial.config());
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  for (const logStreamName of ['Bounce', 'Complaint'])
    await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
  await put('Bounce', [startMs - 400 * hourMs, 'ann@mailbox.example'], [startMs - 2 * hourMs, 'ben@mailbox.example']);
  await put('Bounce', [startMs - hourMs, 'chiyo@mailbox.example'], [startMs - hourMs, 'chiyo@mailbox.example']);
  await put('Complaint', [startMs - hourMs, '{"to":"dora@mailbox.example"}']);
});
afterAll(() => trial.close());

describe('lines', () => {
  it('are found in order of time, through pages that may be empty', async () => {
    const all = ['ann@mailbox.example', 'ben@mailbox.example', 'chiyo@mailbox.example', 'chiyo@mailbox.example'];
    const everything = [...all, '{"to":"dora@mailbox.example"}'];
    const startTime = startMs - 500 * hourMs;
    expect(await found({ startTime })).toEqual(everything);
    expect(await found({ startTime, limit: 1 })).toEqual(everything);
    expect(await found({ startTime, logStreamNames: ['Bounce'], limit: 3 })).toEqual(all);
    expect(await found({ startTime: startMs - 3 * hourMs, endTime: startMs - 2 * hourMs })).toEqual([all[1]]);
  });

  it.each([
    ['"ben@mailbox.example"', 1],
    ['"BEN@mailbox.example"', 0],
    ['mailbox -chiyo', 3],
    ['?ben ?dora', 2],
    ['mailbox ?dora', 5],
    ['"\\"to\\":\\"dora"', 1],
    ['', 5],
  ])('are chosen by the pattern %s', async (filterPattern, count) => {
    expect(await found({ filterPattern, startTime: 0 })).toHaveLength(count);
  });

  it('are refused for a pattern that is none', async () => {
    expect(await refusalOf(found({ filterPattern: 'ben@mailbox.example' }))).toMatchObject({
      name: 'InvalidParameterException',
      status: 400,
    });
  });

  it('of one stream are read from its head, and on', async () => {
    const asked = { logGroupName, logStreamName: 'Bounce', limit: 3 };
    const first = await logs.send(new GetLogEventsCommand({ ...asked, startFromHead: true }));
    expect(first.events?.map(({ message }) => message?.slice(0, 3))).toEqual(['ann', 'ben', 'chi']);
    const second = await logs.send(new GetLogEventsCommand({ ...asked, nextToken: first.nextForwardToken }));
    expect(second.events).toHaveLength(1);
    const third = await logs.send(new GetLogEventsCommand({ ...asked, nextToken: second.nextForwardToken }));
    expect([third.events, third.nextForwardToken]).toEqual([[], second.nextForwardToken]);
  });

  it('have each an id of its own', async () => {
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName, startTime: startMs - 3 * hourMs }));
    expect(new Set(events?.map(({ eventId }) => eventId)).size).toBe(4);
  });
});

describe('groups and streams', () => {
  it('are listed', async () => {
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}));
    expect(logGroups).toMatchObject([{ logGroupName }, { logGroupName: 'told', retentionInDays: 30 }]);
    const { logStreams } = await logs.send(new DescribeLogStreamsCommand({ logGroupName }));
    expect(logStreams).toMatchObject([
      { logStreamName: 'Bounce', firstEventTimestamp: startMs - 400 * hourMs },
      { logStreamName: 'Complaint', lastEventTimestamp: startMs - hourMs },
    ]);
  });

  it('are refused where they are not there, or there already', async () => {
    const gone = await refusalOf(logs.send(new FilterLogEventsCommand({ logGroupName: 'nobody' })));
    expect(gone).toMatchObject({ name: 'ResourceNotFoundException', status: 400 });
    const twice = await refusalOf(logs.send(new CreateLogGroupCommand({ logGroupName })));
    expect(twice.name).toBe('ResourceAlreadyExistsException');
  });
});
