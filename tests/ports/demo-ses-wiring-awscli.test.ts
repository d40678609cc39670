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

  it('turns the pages of the suppression list by itself', async () => {
    const listed = await aws('sesv2', 'list-suppressed-destinations', '--no-paginate');
    const { NextToken } = listed.answer as { readonly NextToken: string };
    const next = await aws('sesv2', 'list-suppressed-destinations', '--no-paginate', '--next-token', NextToken);
    expect(
      (next.answer as { readonly SuppressedDestinationSummaries: readonly object[] }).SuppressedDestinationSummaries,
    ).toHaveLength(1000);
  });
});
