// What is sent through the demo account, and what Firehose and a Lambda function keep of it: read back with the real SDK.
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import {
  CreateExportJobCommand,
  GetExportJobCommand,
  GetMessageInsightsCommand,
  GetSuppressedDestinationCommand,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSesTrial, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let trial: DemoSesTrial;
let s3: S3Client;
let logs: CloudWatchLogsClient;

beforeAll(async () => {
  trial = await startDemoSesTrial();
  s3 = new S3Client({ ...trial.config(), forcePathStyle: true });
  logs = new CloudWatchLogsClient(trial.config());
});
afterAll(() => trial.close());

async function send(from: string, set: string, to: string): Promise<string> {
  const sent = await trial.v2().send(
    new SendEmailCommand({
      FromEmailAddress: from,
      ConfigurationSetName: set,
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: 'Apples' }, Body: { Text: { Data: 'Ripe' } } } },
    }),
  );
  return sent.MessageId ?? '';
}

type Told = { readonly eventType: string; readonly mail: { readonly messageId: string } };

async function keptIn(bucket: string, prefix: string, messageId: string): Promise<readonly string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
  const texts = await Promise.all(
    Contents.map(async ({ Key }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString('utf8');
    }),
  );
  const events = texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line) as Told);
  return events.filter(({ mail }) => mail.messageId === messageId).map(({ eventType }) => eventType);
}

describe('a message with the set of the shop', () => {
  it('is in the bucket and in the log group, once its buffer was due', async () => {
    const messageId = await send('orders@orchard.example', 'orchard-shop', 'mei@greylist.receivers.test');
    trial.setNowMs(startMs + 5 * minuteMs);
    expect(await keptIn('orchard-shop-events', 'ses/2026/11/20/09/', messageId)).toEqual([]);
    trial.setNowMs(startMs + hourMs);
    const kept = await keptIn('orchard-shop-events', 'ses/2026/11/20/09/', messageId);
    expect(kept).toEqual(['Send', 'DeliveryDelay', 'DeliveryDelay', 'Delivery']);
    const filterPattern = `"${messageId}"`;
    const search = { logGroupName: '/orchard/ses-events', filterPattern, startTime: startMs - minuteMs };
    const { events = [] } = await logs.send(new FilterLogEventsCommand(search));
    expect(events.map(({ message }) => (JSON.parse(message ?? '{}') as Told).eventType)).toEqual(kept);
    expect(events[0]?.logStreamName).toBe('2026/11/20');
  });

  it('that bounces leaves its first addressee in the log of the field note, three times', async () => {
    const to = 'nobody@unknown-user.receivers.test';
    await send('orders@orchard.example', 'orchard-shop', to);
    trial.setNowMs(startMs + hourMs + minuteMs);
    const search = { logGroupName: 'ses-feedback', filterPattern: `"${to}"`, startTime: startMs };
    const { events = [] } = await logs.send(new FilterLogEventsCommand(search));
    expect(events.map(({ logStreamName, message }) => [logStreamName, message])).toEqual(Array(3).fill(['Bounce', to]));
  });
});

describe('a message with a set whose role does not trust it', () => {
  it('leaves nothing in the bucket', async () => {
    await send('orders@orchard.example', 'history', 'mei@recipient.example');
    trial.setNowMs(startMs + 3 * hourMs);
    expect((await s3.send(new ListObjectsV2Command({ Bucket: 'orchard-mail-history' }))).KeyCount).toBe(0);
  });
});

describe('a message of the month', () => {
  it('is found by an export job, and told of by its insights', async () => {
    const ses = trial.v2();
    const Destination = ['hanako.mori@aoba-school.example'];
    const stretch = { StartDate: new Date(startMs - 48 * hourMs), EndDate: new Date(startMs) };
    const { JobId } = await ses.send(
      new CreateExportJobCommand({
        ExportDataSource: { MessageInsightsDataSource: { ...stretch, Include: { Destination } } },
        ExportDestination: { DataFormat: 'JSON' },
      }),
    );
    trial.setNowMs(startMs + 6 * hourMs);
    const { ExportDestination } = await ses.send(new GetExportJobCommand({ JobId }));
    const [row = '{}'] = (await (await fetch(ExportDestination?.S3Url ?? '')).text()).split('\n');
    const { MessageId, LastDeliveryEvent } = JSON.parse(row) as { MessageId: string; LastDeliveryEvent: string };
    expect(LastDeliveryEvent).toBe('DELIVERY');
    const { Insights } = await ses.send(new GetMessageInsightsCommand({ MessageId }));
    expect(Insights?.[0]?.Events?.map(({ Type }) => Type)).toEqual(['SEND', 'DELIVERY', 'OPEN']);
  });

  it('that bounced put its recipient on the suppression list', async () => {
    const ses = trial.v2();
    const asked = new GetSuppressedDestinationCommand({ EmailAddress: 'mika.sugita@yahoo.co.jp' });
    const { SuppressedDestination } = await ses.send(asked);
    const MessageId = SuppressedDestination?.Attributes?.MessageId;
    const { Insights } = await ses.send(new GetMessageInsightsCommand({ MessageId }));
    expect(Insights?.[0]?.Events?.map(({ Type }) => Type)).toEqual(['SEND', 'BOUNCE']);
  });
});
