// The calls about a queue that hears events, and its subscriptions.
import { SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  type DeleteMessageBatchResult,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  type GetQueueAttributesResult,
  ReceiveMessageCommand,
  type ReceiveMessageResult,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { QueueMessage } from '../../ports/ses.ts';
import { readCallOf, writeCallOf } from './call.ts';

const readQueue = readCallOf('sqs');
const changeQueue = writeCallOf('sqs');
const changeTopic = writeCallOf('sns');

const retentionSeconds = 3600;

export const createQueueCall = (name: string) =>
  changeQueue('CreateQueue', name, ({ sqs }, hearing) =>
    sqs().send(
      new CreateQueueCommand({ QueueName: name, Attributes: { MessageRetentionPeriod: String(retentionSeconds) } }),
      hearing,
    ),
  );

export const queueArnCall = (queueUrl: string) =>
  readQueue('GetQueueAttributes', queueUrl, ({ sqs }, hearing) =>
    sqs().send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] }), hearing),
  );

export const redriveCall = (queueUrl: string) =>
  readQueue('GetQueueAttributes', queueUrl, ({ sqs }, hearing) =>
    sqs().send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['RedrivePolicy'] }), hearing),
  );

/** SQS API reference, GetQueueAttributes: a queue without such a policy has no such attribute. */
export function parseRedrive({ Attributes }: GetQueueAttributesResult): boolean {
  return (Attributes?.['RedrivePolicy'] ?? '') !== '';
}

export const queuePolicyCall = (queueUrl: string, policy: string) =>
  changeQueue('SetQueueAttributes', queueUrl, ({ sqs }, hearing) =>
    sqs().send(new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { Policy: policy } }), hearing),
  );

export const deleteQueueCall = (queueUrl: string) =>
  changeQueue('DeleteQueue', queueUrl, ({ sqs }, hearing) =>
    sqs().send(new DeleteQueueCommand({ QueueUrl: queueUrl }), hearing),
  );

export const subscribeCall = (topicArn: string, queueArn: string) =>
  changeTopic('Subscribe', topicArn, ({ sns }, hearing) =>
    sns().send(
      new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint: queueArn, ReturnSubscriptionArn: true }),
      hearing,
    ),
  );

export const unsubscribeCall = (subscriptionArn: string) =>
  changeTopic('Unsubscribe', subscriptionArn, ({ sns }, hearing) =>
    sns().send(new UnsubscribeCommand({ SubscriptionArn: subscriptionArn }), hearing),
  );

/** At most 20 seconds and 10 messages (SQS API reference, ReceiveMessage). */
export const receiveCall = (wanted: {
  readonly queueUrl: string;
  readonly waitSeconds: number;
  readonly hiddenSeconds: number;
}) =>
  readQueue('ReceiveMessage', wanted.queueUrl, ({ sqs }, hearing) =>
    sqs().send(
      new ReceiveMessageCommand({
        QueueUrl: wanted.queueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: Math.max(0, Math.min(20, wanted.waitSeconds)),
        VisibilityTimeout: wanted.hiddenSeconds,
      }),
      hearing,
    ),
  );

export const deleteMessagesCall = (queueUrl: string, receipts: readonly string[]) =>
  changeQueue('DeleteMessageBatch', queueUrl, ({ sqs }, hearing) =>
    sqs().send(
      new DeleteMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: receipts.map((receipt, index) => ({ Id: String(index), ReceiptHandle: receipt })),
      }),
      hearing,
    ),
  );

/** Of a batch that was answered well some may have failed all the same. */
export function parseUndeleted({ Failed }: DeleteMessageBatchResult): AwsFailure | null {
  const [first] = Failed ?? [];
  if (first === undefined) return null;
  const { Code, Message } = first;
  return {
    kind: 'aws-refused',
    operation: 'DeleteMessageBatch',
    code: Code ?? 'unknown',
    message: (Message ?? '').slice(0, maxMessageLength),
  };
}

const maxMessageLength = 500;

/** One without a receipt could not be deleted. */
export function parseQueueMessages({ Messages }: ReceiveMessageResult): readonly QueueMessage[] {
  return (Messages ?? []).flatMap(({ MessageId, ReceiptHandle, Body }) =>
    MessageId === undefined || ReceiptHandle === undefined
      ? []
      : [{ id: MessageId, receipt: ReceiptHandle, body: Body ?? '' }],
  );
}

/** Nobody but these topics may write to it (SQS developer guide, "Using identity-based policies", SNS developer guide, "Fanout to Amazon SQS queues"). */
export function queuePolicy(queueArn: string, topics: readonly string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: queueArn,
        Condition: { ArnEquals: { 'aws:SourceArn': topics } },
      },
    ],
  });
}
