// SNS, as far as it concerns SES's notifications: topics with their policies, and who has subscribed.
import type { Scene } from '../wire/asked.ts';
import type { Page } from '../wire/paginate.ts';
import { topicIn } from './find-topic.ts';
import type { QueryOperation } from './query-operation.ts';
import { type Input, optionalTextIn, type Shape } from './shape.ts';
import { turnPage } from './turn-pages.ts';
import { subscriptionRuns } from './sns-subscriptions.ts';

const runs: { readonly [name: string]: QueryOperation['run'] } = {
  GetTopicAttributes: getTopicAttributes,
  ListSubscriptionsByTopic: listSubscriptionsByTopic,
  ListTopics: listTopics,
  ...subscriptionRuns,
};

export const snsOperations: readonly QueryOperation[] = Object.entries(runs).map(([name, run]) => ({
  name,
  service: 'sns',
  perSecond: 30,
  resource: (input) => optionalTextIn(input, 'TopicArn') ?? null,
  run,
}));

const maxPage = 100;

const isPending = ({ arn }: { readonly arn: string }): boolean => arn === 'PendingConfirmation';

function getTopicAttributes(input: Input, scene: Scene): Shape {
  const topic = topicIn(input, scene);
  const { subscriptions, kmsKeyId } = topic;
  const pending = subscriptions.filter(isPending).length;
  const attributes: readonly (readonly [string, string | null])[] = [
    ['TopicArn', topic.arn],
    ['DisplayName', topic.displayName],
    ['Owner', scene.caller.key.accountId],
    ['Policy', topic.policy],
    ['SubscriptionsConfirmed', String(subscriptions.length - pending)],
    ['SubscriptionsPending', String(pending)],
    ['SubscriptionsDeleted', '0'],
    ['KmsMasterKeyId', kmsKeyId],
    ...(topic.name.endsWith('.fifo') ? fifoAttributes : []),
  ];
  return { Attributes: new Map(attributes.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))) };
}

/** Standard topics have neither. */
const fifoAttributes = [
  ['FifoTopic', 'true'],
  ['ContentBasedDeduplication', 'false'],
] as const;

function listSubscriptionsByTopic(input: Input, scene: Scene): Shape {
  const topic = topicIn(input, scene);
  const page = pageOf(topic.subscriptions, input);
  return {
    Subscriptions: page.items.map(({ arn, protocol, endpoint }) => ({
      SubscriptionArn: arn,
      Owner: scene.caller.key.accountId,
      Protocol: protocol,
      Endpoint: endpoint,
      TopicArn: topic.arn,
    })),
    NextToken: page.nextToken,
  };
}

function listTopics(input: Input, scene: Scene): Shape {
  const page = pageOf([...scene.account().wiring.topics.keys()], input);
  return { Topics: page.items.map((TopicArn) => ({ TopicArn })), NextToken: page.nextToken };
}

/** Nobody can choose how long a page is. */
function pageOf<T>(items: readonly T[], input: Input): Page<T> {
  const asked = { nextToken: optionalTextIn(input, 'NextToken'), pageSize: undefined };
  const refusal = { code: 'InvalidParameter', message: 'Invalid parameter: NextToken' };
  return turnPage(items, { asked, mostAtOnce: maxPage, refusal });
}
