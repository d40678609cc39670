// What stands around the simulated SES, driven by the real `aws` command line, on the demo's own scenario.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSesTrial, startDemoSesTrial } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const file = findAws();
const topicArn = 'arn:aws:sns:us-east-1:111122223333:ses-feedback';

describe('with the aws command line', () => {
  let trial: DemoSesTrial;
  beforeAll(async () => {
    trial = await startDemoSesTrial();
  });
  beforeEach(({ skip }) =>
    skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli'),
  );
  afterAll(() => trial.close());

  const aws = (...args: readonly string[]) => runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, args);

  it('reads a topic, and who subscribed', async () => {
    const topic = await aws('sns', 'get-topic-attributes', '--topic-arn', topicArn);
    expect(topic.answer).toMatchObject({ Attributes: { SubscriptionsConfirmed: '1', SubscriptionsPending: '1' } });
    const list = await aws('sns', 'list-subscriptions-by-topic', '--topic-arn', topicArn);
    expect(list.answer).toMatchObject({
      Subscriptions: [{ Protocol: 'email', SubscriptionArn: 'PendingConfirmation' }, { Protocol: 'lambda' }],
    });
    const gone = await aws('sns', 'get-topic-attributes', '--topic-arn', topicArn.replace('feedback', 'billing'));
    expect(gone.complaint).toContain('An error occurred (NotFound) when calling the GetTopicAttributes operation');
  });

  it('reads a role with its policies, which it decodes', async () => {
    const role = await aws('iam', 'get-role', '--role-name', 'ses-history');
    expect(role.answer).toMatchObject({
      Role: { AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'ses.amazonaws.com' } }] } },
    });
    const inline = await aws('iam', 'get-role-policy', '--role-name', 'ses-history', '--policy-name', 'firehose');
    expect(inline.answer).toMatchObject({
      PolicyDocument: { Statement: [{ Action: 'firehose:ListDeliveryStreams' }, { Action: 'firehose:*' }] },
    });
    const gone = await aws('iam', 'get-role', '--role-name', 'nobody');
    expect(gone.complaint).toContain('An error occurred (NoSuchEntity) when calling the GetRole operation');
  });

  it('reads a stream', async () => {
    const name = ['--delivery-stream-name', 'ses-history'];
    const { answer } = await aws('firehose', 'describe-delivery-stream', ...name);
    const bucket = { ErrorOutputPrefix: 'error/{firehose:error-output-type}/' };
    expect(answer).toMatchObject({
      DeliveryStreamDescription: { Destinations: [{ ExtendedS3DestinationDescription: bucket }] },
    });
    const gone = await aws('firehose', 'describe-delivery-stream', '--delivery-stream-name', 'gone');
    expect(gone.complaint).toContain('(ResourceNotFoundException)');
  });

  it('hears of a message in the queue of the set that it was sent with', async () => {
    const { answer } = await aws('sqs', 'get-queue-url', '--queue-name', 'orchard-tests');
    const { QueueUrl: url } = answer as { readonly QueueUrl: string };
    const who = ['--from-email-address', 'shop@orchard.example', '--configuration-set-name', 'orchard-tests'];
    const where = ['--destination', 'ToAddresses=success@simulator.amazonses.com'];
    const what = ['--content', 'Simple={Subject={Data=Apples},Body={Text={Data=Ripe}}}'];
    const sent = await aws('sesv2', 'send-email', ...who, ...where, ...what);
    const { MessageId } = sent.answer as { readonly MessageId: string };
    const queue = ['--queue-url', url];
    const received = await aws(
      'sqs',
      'receive-message',
      ...queue,
      '--attribute-names',
      'All',
      '--wait-time-seconds',
      '20',
    );
    const { Messages } = received.answer as { readonly Messages: readonly { Body: string; ReceiptHandle: string }[] };
    expect(Messages).toMatchObject([{ Attributes: { ApproximateReceiveCount: '1' } }]);
    const { Message } = JSON.parse(Messages[0]?.Body ?? '{}') as { readonly Message: string };
    expect(JSON.parse(Message)).toMatchObject({ eventType: 'Send', mail: { messageId: MessageId } });
    const entries = JSON.stringify([{ Id: 'one', ReceiptHandle: Messages[0]?.ReceiptHandle }]);
    const deleted = await aws('sqs', 'delete-message-batch', ...queue, '--entries', entries);
    expect(deleted.answer).toEqual({ Successful: [{ Id: 'one' }] });
    const names = ['--attribute-names', 'ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'];
    const left = { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0' };
    expect((await aws('sqs', 'get-queue-attributes', ...queue, ...names)).answer).toEqual({ Attributes: left });
    const gone = await aws('sqs', 'receive-message', '--queue-url', `${url}-gone`);
    expect(gone.complaint).toContain('(AWS.SimpleQueueService.NonExistentQueue)');
  });

  it('turns the pages of the suppression list by itself', async () => {
    const listed = await aws('sesv2', 'list-suppressed-destinations', '--no-paginate');
    const { NextToken } = listed.answer as { readonly NextToken: string };
    const next = await aws('sesv2', 'list-suppressed-destinations', '--no-paginate', '--next-token', NextToken);
    expect(
      (next.answer as { readonly SuppressedDestinationSummaries: readonly object[] }).SuppressedDestinationSummaries,
    ).toHaveLength(1000);
  });
});
