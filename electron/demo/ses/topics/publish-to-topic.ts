// Publishes to an SNS topic: whoever is subscribed gets it, as far as both policies let it through (SNS developer guide).
import { createHash } from 'node:crypto';
import { allows } from '../../../engine/protocols/iam/evaluate.ts';
import { parsePolicy } from '../../../engine/protocols/iam/parse.ts';
import { runFunction } from '../functions/run-function.ts';
import { uuidOf } from '../messages/message-id.ts';
import { putMessage, queueByArn, type QueueState } from '../queues/queue-state.ts';
import { arnOf } from '../state/identity-state.ts';
import type { RegionAccount, Site } from '../state/region-account.ts';
import type { FunctionState, SubscriptionState, TopicState } from '../state/wiring-state.ts';

export type Publication = {
  readonly topicArn: string;
  /** When it is, by the clock of the functions that it reaches. */
  readonly atMs: number;
  /** What publishes: `configuration-set/shop`, `identity/shop.example`. */
  readonly publisher: string;
  readonly subject: string | null;
  readonly text: string;
  /** Its id is made of it. */
  readonly seed: string;
};

export function publishToTopic(site: Site, account: RegionAccount, publication: Publication): void {
  const topic = account.wiring.topics.get(publication.topicArn);
  if (topic === undefined || !canPublish(account, topic, publication.publisher)) return;
  for (const subscription of topic.subscriptions) deliver(site, { topic, subscription, publication });
  runSubscribed(account, publication);
}

/** The functions that hear of it: where SES may publish to the topic. */
export function subscribedFunctions({ wiring }: RegionAccount, topicArn: string): readonly FunctionState[] {
  const subscriptions = wiring.topics.get(topicArn)?.subscriptions ?? [];
  return subscriptions
    .filter(({ protocol, arn }) => protocol === 'lambda' && arn !== 'PendingConfirmation')
    .flatMap(({ endpoint }) => wiring.functions.get(endpoint) ?? []);
}

export function runSubscribed(account: RegionAccount, publication: Publication): void {
  const topic = account.wiring.topics.get(publication.topicArn);
  if (topic === undefined || !canPublish(account, topic, publication.publisher)) return;
  for (const ran of subscribedFunctions(account, topic.arn)) runFunction(account, ran, publication);
}

export function canPublish(account: RegionAccount, { arn, policy, kmsKeyId }: TopicState, publisher: string): boolean {
  // SNS developer guide, "Enable compatibility between event sources and encrypted topics": AWS's own key cannot be opened.
  if (arn.endsWith('.fifo') || kmsKeyId === 'alias/aws/sns') return false;
  const context = {
    'aws:sourceaccount': account.accountId,
    'aws:sourceowner': account.accountId,
    'aws:sourcearn': arnOf(account, publisher),
    'aws:securetransport': 'true',
  };
  const request = { service: 'ses.amazonaws.com', action: 'sns:Publish', resource: arn, context };
  return allows([parsePolicy(policy)], request) === 'yes';
}

type Delivery = {
  readonly topic: TopicState;
  readonly subscription: SubscriptionState;
  readonly publication: Publication;
};

/** Only queues and functions are simulated; a subscription that nobody confirmed gets nothing. */
function deliver(site: Site, delivery: Delivery): void {
  const { topic, subscription, publication } = delivery;
  const queue = queueByArn(site, subscription.endpoint);
  if (subscription.protocol !== 'sqs' || subscription.arn === 'PendingConfirmation' || queue === null) return;
  if (!mayPut(topic, queue)) return;
  const atMs = site.nowMs();
  const body = subscription.raw ? publication.text : printEnvelope(delivery, atMs);
  putMessage(queue, body, { atMs, seed: `${subscription.arn} ${publication.seed}` });
}

/** SNS developer guide, "Fanout to Amazon SQS queues": the queue's policy has to let the topic in. */
function mayPut(topic: TopicState, { arn, attributes }: QueueState): boolean {
  const context = {
    'aws:sourcearn': topic.arn,
    'aws:sourceaccount': topic.arn.split(':')[4] ?? '',
    'aws:securetransport': 'true',
  };
  const request = { service: 'sns.amazonaws.com', action: 'sqs:SendMessage', resource: arn, context };
  const policy = attributes.get('Policy');
  return policy !== undefined && allows([parsePolicy(policy)], request) === 'yes';
}

/** SNS developer guide, "Parsing Amazon SNS message formats". The signature is none: no key of SNS is at hand. */
function printEnvelope({ topic, subscription, publication }: Delivery, atMs: number): string {
  const { subject, text, seed } = publication;
  const host = `https://sns.${topic.arn.split(':')[3] ?? ''}.amazonaws.com`;
  return JSON.stringify({
    Type: 'Notification',
    MessageId: uuidOf(`${topic.arn} ${seed}`),
    TopicArn: topic.arn,
    ...(subject === null ? {} : { Subject: subject }),
    Message: text,
    Timestamp: new Date(atMs).toISOString(),
    SignatureVersion: '1',
    Signature: createHash('sha512').update(text).digest('base64'),
    SigningCertURL: `${host}/SimpleNotificationService-9c6465fa7f48f5cacd23014631ec1136.pem`,
    UnsubscribeURL: `${host}/?Action=Unsubscribe&SubscriptionArn=${subscription.arn}`,
  });
}
