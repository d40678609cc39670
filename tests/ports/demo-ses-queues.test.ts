// The queues and subscriptions of the simulated account through the real SDK: from a sent message to its events in a queue.
import { SetIdentityNotificationTopicCommand } from '@aws-sdk/client-ses';
import { CreateConfigurationSetEventDestinationCommand, SendEmailCommand } from '@aws-sdk/client-sesv2';
import {
  GetSubscriptionAttributesCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { refusalOf } from '../fakes/demo-ses-client.ts';
import { regionName, type SendingTrial, startSendingTrial } from '../fakes/sending-trial.ts';

const topicArn = 'arn:aws:sns:us-east-1:111122223333:events';
const arnOf = (queue: string): string => `arn:aws:sqs:us-east-1:111122223333:${queue}`;
const every = ['SEND', 'REJECT', 'BOUNCE', 'COMPLAINT', 'DELIVERY', 'RENDERING_FAILURE'];
const destination = (TopicArn: string, MatchingEventTypes = every) => ({
  Name: 'topic',
  Enabled: true,
  MatchingEventTypes,
  SnsDestination: { TopicArn },
});

/** What a queue's policy says where the topic may write to it. */
const admitting = (queue: string, topic = topicArn) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: arnOf(queue),
        Condition: { ArnEquals: { 'aws:SourceArn': topic } },
      },
    ],
  });

const told: ScenarioRegion = {
  configurationSets: {
    all: { EventDestinations: [destination(topicArn)] },
    bounces: { EventDestinations: [destination(topicArn, ['BOUNCE'])] },
  },
  topics: { events: {} },
};

let trial: SendingTrial;
let sqs: SQSClient;
let sns: SNSClient;

async function open(more: ScenarioRegion = {}) {
  trial = await startSendingTrial({ ...told, ...more });
  const config = trial.trial.config(regionName);
  sqs = new SQSClient(config);
  sns = new SNSClient(config);
}

async function close() {
  sqs.destroy();
  sns.destroy();
  await trial.close();
}

beforeEach(() => open());
afterEach(close);

async function createQueue(name: string, Attributes: Record<string, string> = {}) {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  return QueueUrl;
}

async function listen(name: string, Attributes?: Record<string, string>) {
  const url = await createQueue(name, { Policy: admitting(name) });
  const Endpoint = arnOf(name);
  const subscription = { TopicArn: topicArn, Protocol: 'sqs', Endpoint, Attributes };
  const { SubscriptionArn = '' } = await sns.send(new SubscribeCommand(subscription));
  return { url, SubscriptionArn };
}

const receive = async (QueueUrl: string, more: object = {}): Promise<readonly Message[]> => {
  const wanted = { QueueUrl, MaxNumberOfMessages: 10, ...more };
  return (await sqs.send(new ReceiveMessageCommand(wanted))).Messages ?? [];
};

const bodyOf = ({ Body = '' }: Message) => JSON.parse(Body) as { readonly [name: string]: unknown };
const eventIn = (message: Message) =>
  JSON.parse(String(bodyOf(message)['Message'])) as { readonly [name: string]: unknown };
const simulated = (name: string) => `${name}@simulator.amazonses.com`;

describe('a queue', () => {
  it('is made once, found by its name and described', async () => {
    const url = await createQueue('one', { VisibilityTimeout: '45' });
    expect(url).toBe(`${trial.trial.ses.endpoint}/111122223333/one`);
    expect(await createQueue('one', { VisibilityTimeout: '45' })).toBe(url);
    expect((await refusalOf(createQueue('one', { VisibilityTimeout: '44' }))).name).toBe('QueueNameExists');
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'one' }))).QueueUrl).toBe(url);
    // Programs make the URL themselves where they know no more than the ARN.
    expect(await receive('https://sqs.us-east-1.amazonaws.com/111122223333/one')).toEqual([]);
    await createQueue('two');
    expect((await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'o' }))).QueueUrls).toEqual([url]);
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { MessageRetentionPeriod: '3600' } }));
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }));
    expect(Attributes).toMatchObject({
      QueueArn: arnOf('one'),
      VisibilityTimeout: '45',
      MessageRetentionPeriod: '3600',
    });
  });

  it.each([
    ['a name with a dot', () => createQueue('a.b'), 'InvalidParameterValue'],
    [
      'an attribute out of its bounds',
      () => createQueue('a', { MessageRetentionPeriod: '59' }),
      'InvalidAttributeValue',
    ],
    ['a policy that is none', () => createQueue('a', { Policy: 'nobody' }), 'InvalidAttributeValue'],
    ['an unknown attribute', () => createQueue('a', { Colour: 'red' }), 'InvalidAttributeName'],
    ['a queue that is not there', () => receive(`${trial.trial.ses.endpoint}/111122223333/none`), 'QueueDoesNotExist'],
    ['the queue of somebody else', () => receive(`${trial.trial.ses.endpoint}/999999999999/none`), 'AccessDenied'],
  ])('is refused: %s', async (_what, ask, name) => {
    expect((await refusalOf(ask())).name).toBe(name);
  });

  it('is gone once it is deleted, and its name is free after a minute', async () => {
    const QueueUrl = await createQueue('one');
    await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    expect((await refusalOf(receive(QueueUrl))).name).toBe('QueueDoesNotExist');
    expect((await refusalOf(createQueue('one'))).name).toBe('QueueDeletedRecently');
    trial.passMs(61_000);
    expect(await createQueue('one')).toBe(QueueUrl);
  });
});

describe('a queue that is subscribed to the topic of a set', () => {
  it('hears each event when its time has come, in the envelope of SNS', async () => {
    const { url } = await listen('one');
    const id = await trial.send(simulated('complaint+a'));
    const [sent, ...rest] = await receive(url);
    expect(rest).toEqual([]);
    expect(sent === undefined ? null : bodyOf(sent)).toMatchObject({
      Type: 'Notification',
      TopicArn: topicArn,
      Timestamp: '2026-11-20T09:00:00.000Z',
      SignatureVersion: '1',
    });
    expect(sent === undefined ? null : eventIn(sent)).toMatchObject({ eventType: 'Send', mail: { messageId: id } });
    trial.passMs(5000);
    const later = (await receive(url)).map(eventIn);
    expect(later.map(({ eventType }) => eventType)).toEqual(['Delivery', 'Complaint']);
    expect(later[1]).toMatchObject({
      complaint: { complainedRecipients: [{ emailAddress: simulated('complaint+a') }], complaintFeedbackType: 'abuse' },
    });
  });

  it('hears it without the envelope where it wants that', async () => {
    const { url, SubscriptionArn } = await listen('one', { RawMessageDelivery: 'true' });
    await trial.send(simulated('success'));
    expect((await receive(url)).map((message) => bodyOf(message)['eventType'])).toEqual(['Send']);
    const AttributeName = 'RawMessageDelivery';
    await sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue: 'false' }));
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(Attributes).toMatchObject({
      RawMessageDelivery: 'false',
      Endpoint: arnOf('one'),
      PendingConfirmation: 'false',
    });
    trial.passMs(1000);
    expect((await receive(url)).map((message) => eventIn(message)['eventType'])).toEqual(['Delivery']);
  });

  it('hears nothing that its set leaves out, and nothing once it has unsubscribed', async () => {
    const { url, SubscriptionArn } = await listen('one');
    await trial.send([simulated('bounce+a'), simulated('bounce+b')], { ConfigurationSetName: 'bounces' });
    trial.passMs(5000);
    const events = (await receive(url)).map(eventIn);
    expect(events.map(({ eventType }) => eventType)).toEqual(['Bounce']);
    // Bounces of one request come together.
    expect(events[0]?.['bounce']).toMatchObject({ bouncedRecipients: [{ status: '5.1.1' }, { status: '5.1.1' }] });
    await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    await trial.send(simulated('success'));
    expect(await receive(url)).toEqual([]);
  });

  it('hears nothing while its policy does not let the topic in', async () => {
    const { url } = await listen('one');
    const put = (Policy: string) => sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { Policy } }));
    await put(admitting('one', `${topicArn}-of-others`));
    await trial.send(simulated('success'));
    expect(await receive(url)).toEqual([]);
    await put('');
    trial.passMs(5000);
    expect(await receive(url)).toEqual([]);
  });

  it('is not subscribed by mail before somebody says so', async () => {
    const { SubscriptionArn } = await sns.send(
      new SubscribeCommand({ TopicArn: topicArn, Protocol: 'email', Endpoint: 'ops@orchard.example' }),
    );
    expect(SubscriptionArn).toBe('pending confirmation');
  });
});

describe('a queue that a scenario tells of', () => {
  it('hears nothing of the past, and what SES says to a topic that is chosen', async () => {
    await close();
    await open({
      topics: { events: { Subscriptions: [{ Protocol: 'sqs', Endpoint: arnOf('told'), RawMessageDelivery: true }] } },
      queues: { told: { Policy: JSON.parse(admitting('told')) as object } },
      messages: [
        {
          from: 'news@orchard.example',
          to: 'a@success.receivers.test',
          subject: 'Old',
          at: '-1h',
          configurationSet: 'all',
        },
      ],
    });
    const url = `${trial.trial.ses.endpoint}/111122223333/told`;
    expect(await receive(url)).toEqual([]);
    const EventDestination = { ...destination(topicArn), MatchingEventTypes: ['SEND' as const] };
    const added = { ConfigurationSetName: 'bounces', EventDestinationName: 'more', EventDestination };
    await trial.ses.send(new CreateConfigurationSetEventDestinationCommand(added));
    const v1 = trial.trial.v1(regionName);
    const chosen = { Identity: 'orchard.example', NotificationType: 'Bounce' as const, SnsTopic: topicArn };
    await v1.send(new SetIdentityNotificationTopicCommand(chosen));
    const [words, notification] = (await receive(url)).map(({ Body = '' }) => Body);
    expect(words).toBe('Successfully validated SNS topic for Amazon SES event publishing.');
    expect(JSON.parse(notification ?? '{}')).toMatchObject({ notificationType: 'AmazonSnsSubscriptionSucceeded' });
  });
});

describe('messages in a queue', () => {
  it('are hidden while they are looked at, and come back unless they are deleted', async () => {
    const { url } = await listen('one');
    await trial.send(simulated('success'));
    const [first] = await receive(url, { VisibilityTimeout: 10 });
    expect(await receive(url)).toEqual([]);
    trial.passMs(11_000);
    const again = await receive(url, { AttributeNames: ['ApproximateReceiveCount'] });
    expect(again.map(({ Attributes }) => Attributes?.['ApproximateReceiveCount'])).toEqual(['2', '1']);
    expect(again[0]?.MessageId).toBe(first?.MessageId);
    const ReceiptHandle = again[0]?.ReceiptHandle ?? '';
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
    expect((await receive(url)).map(({ MessageId }) => MessageId)).toEqual([first?.MessageId]);
    await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    trial.passMs(3_600_000);
    expect(await receive(url)).toHaveLength(1);
  });

  it('are deleted in batches, each with an answer of its own', async () => {
    const { url } = await listen('one');
    await trial.send(simulated('success'));
    trial.passMs(5000);
    const [one] = await receive(url);
    const Entries = [
      { Id: 'a', ReceiptHandle: one?.ReceiptHandle },
      { Id: 'b', ReceiptHandle: 'none of ours' },
    ];
    const answer = await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
    expect(answer.Successful).toEqual([{ Id: 'a' }]);
    expect(answer.Failed).toMatchObject([{ Id: 'b', Code: 'ReceiptHandleIsInvalid', SenderFault: true }]);
    await sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
    expect((await refusalOf(sqs.send(new PurgeQueueCommand({ QueueUrl: url })))).name).toBe('PurgeQueueInProgress');
    trial.passMs(3_600_000);
    expect(await receive(url)).toEqual([]);
  });

  it('wake who waits for them', async () => {
    const { url } = await listen('one');
    const beganMs = Date.now();
    const waiting = receive(url, { WaitTimeSeconds: 20 });
    // Its request is heard before the next one is answered.
    await sqs.send(new GetQueueUrlCommand({ QueueName: 'one' }));
    await trial.send(simulated('success'));
    expect(await waiting).toHaveLength(1);
    expect(Date.now() - beganMs).toBeLessThan(5000);
  });

  it('are not taken for somebody who went away', async () => {
    const { url } = await listen('one');
    const going = new AbortController();
    const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 20 }), {
      abortSignal: going.signal,
    });
    await sqs.send(new GetQueueUrlCommand({ QueueName: 'one' }));
    going.abort();
    await expect(waiting).rejects.toThrow('aborted');
    await trial.send(simulated('success'));
    expect(await receive(url)).toHaveLength(1);
  });

  it('are waited for no longer than the account is open', async () => {
    const { url } = await listen('one');
    const waiting = refusalOf(receive(url, { WaitTimeSeconds: 20 }));
    await sqs.send(new GetQueueUrlCommand({ QueueName: 'one' }));
    await trial.trial.ses.close();
    expect((await waiting).message).not.toBe('');
  });
});

describe('the topics of an identity', () => {
  it('get the older shape, with headers only where they are wanted', async () => {
    await close();
    await open({
      notifications: {
        'orchard.example': {
          BounceTopic: topicArn,
          DeliveryTopic: topicArn,
          HeadersInBounceNotificationsEnabled: true,
        },
      },
    });
    const { url } = await listen('one', { RawMessageDelivery: 'true' });
    await trial.send([simulated('bounce'), simulated('success')], { ConfigurationSetName: undefined });
    trial.passMs(5000);
    const [delivery, bounce, ...rest] = (await receive(url)).map(bodyOf);
    expect(rest).toEqual([]);
    expect(delivery).toMatchObject({ notificationType: 'Delivery', delivery: { recipients: [simulated('success')] } });
    expect(delivery?.['mail']).not.toHaveProperty('headers');
    expect(delivery?.['mail']).not.toHaveProperty('tags');
    expect(delivery).not.toHaveProperty('eventType');
    expect(bounce).toMatchObject({
      notificationType: 'Bounce',
      bounce: { bounceType: 'Permanent', bounceSubType: 'General' },
      mail: { sourceIp: '203.0.113.10', callerIdentity: 'plumbline', commonHeaders: { subject: 'Apples' } },
    });
  });
});

it('publishes late, out of order and twice where the scenario says so', async () => {
  await close();
  await open({ publishing: { JitterMs: 60_000, RepeatEvery: 2 } });
  const { url } = await listen('one', { RawMessageDelivery: 'true' });
  for (let count = 0; count < 6; count += 1) await trial.send(simulated('success'));
  expect(await receive(url)).toEqual([]);
  trial.passMs(120_000);
  const bodies: (readonly [string, string])[] = [];
  for (let page = await receive(url); page.length > 0; page = await receive(url))
    bodies.push(...page.map(bodyOf).map(({ eventType, mail }) => [String(eventType), JSON.stringify(mail)] as const));
  const distinct = new Set(bodies.map((body) => body.join(' ')));
  expect(distinct.size).toBe(12);
  expect(bodies.length).toBeGreaterThan(12);
  expect(bodies.slice(0, 6).map(([type]) => type)).not.toEqual(Array.from({ length: 6 }, () => 'Send'));
});

it('counts what is rejected as a virus, though it is sent to the simulator', async () => {
  const { url } = await listen('one', { RawMessageDelivery: 'true' });
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  await trial.ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'news@orchard.example',
      Destination: { ToAddresses: [simulated('success')] },
      ConfigurationSetName: 'all',
      Content: {
        Simple: {
          Subject: { Data: 'Bad' },
          Body: { Text: { Data: 'Bad' } },
          Attachments: [{ FileName: 'sample.txt', RawContent: Buffer.from(eicar) }],
        },
      },
    }),
  );
  trial.passMs(5000);
  expect((await receive(url)).map((message) => bodyOf(message)['eventType'])).toEqual(['Send', 'Reject']);
  expect(trial.account.settings.sent.map(({ recipients }) => recipients)).toEqual([1]);
});
