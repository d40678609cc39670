// SNS, as far as it concerns SES's notifications: topics with their policies, and who has subscribed.
import type { TopicState } from '../state/wiring-state.ts';
import type { Scene } from '../wire/asked.ts';
import type { Page } from '../wire/paginate.ts';
import { CodedError } from '../wire/wire-error.ts';
import type { QueryOperation } from './query-operation.ts';
import { type Input, optionalTextIn, type Shape, textIn } from './shape.ts';
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

export function topicIn(input: Input, scene: Scene): TopicState {
  const arn = textIn(input, 'TopicArn');
  const [, region, accountId] = /^arn:aws:sns:([\w-]+):(\d{12}):[\w-]{1,256}(?:\.fifo)?$/u.exec(arn) ?? [];
  const account = scene.account();
  if (region !== account.region) throw new CodedError('InvalidParameter', 'Invalid parameter: TopicArn');
  if (accountId !== account.accountId) {
    const action = `SNS:${textIn(input, 'Action')}`;
    const message = `User: ${scene.caller.key.arn} is not authorized to perform: ${action} on resource: ${arn}`;
    throw new CodedError('AuthorizationError', message, 403);
  }
  const topic = account.wiring.topics.get(arn);
  if (topic === undefined) throw new CodedError('NotFound', 'Topic does not exist', 404);
  return topic;
}

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
