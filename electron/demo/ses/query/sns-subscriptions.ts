// SNS's subscriptions: a queue of the account itself is confirmed at once, all others wait for their owner's word.
import { uuidOf } from '../messages/message-id.ts';
import type { SubscriptionState, TopicState } from '../state/wiring-state.ts';
import type { Scene } from '../wire/asked.ts';
import { CodedError } from '../wire/wire-error.ts';
import { topicIn } from './find-topic.ts';
import { type Input, isInput, objectIn, optionalTextIn, type Shape, textIn } from './shape.ts';

const protocols = 'http https email email-json sms sqs application lambda firehose'.split(' ');

export const subscriptionRuns = {
  Subscribe: subscribe,
  Unsubscribe: unsubscribe,
  GetSubscriptionAttributes: getSubscriptionAttributes,
  SetSubscriptionAttributes: setSubscriptionAttributes,
} as const;

function invalid(what: string): CodedError {
  return new CodedError('InvalidParameter', `Invalid parameter: ${what}`);
}

function subscribe(input: Input, scene: Scene): Shape {
  const topic = topicIn(input, scene);
  const protocol = textIn(input, 'Protocol');
  const endpoint = textIn(input, 'Endpoint');
  if (!protocols.includes(protocol)) throw invalid(`Does not support this protocol string: ${protocol}`);
  if (protocol === 'sqs' && !/^arn:aws:sqs:[a-z0-9-]+:\d{12}:[\w.-]+$/u.test(endpoint))
    throw invalid('SQS endpoint ARN');
  const raw = readRaw(attributesIn(input).get('RawMessageDelivery') ?? 'false');
  const before = topic.subscriptions.find((one) => one.protocol === protocol && one.endpoint === endpoint);
  if (before !== undefined && before.raw !== raw)
    throw invalid('Attributes Reason: Subscription already exists with different attributes');
  const isOwn = protocol === 'sqs' && endpoint.split(':')[4] === scene.caller.key.accountId;
  const made = `${topic.arn}:${uuidOf(scene.site.randomText(24))}`;
  const subscription = before ?? { arn: isOwn ? made : 'PendingConfirmation', protocol, endpoint, raw };
  if (before === undefined) keep(scene, { ...topic, subscriptions: [...topic.subscriptions, subscription] });
  const isShown = isOwn || optionalTextIn(input, 'ReturnSubscriptionArn') === 'true';
  const arn = subscription.arn === 'PendingConfirmation' ? made : subscription.arn;
  return { SubscriptionArn: isShown ? arn : 'pending confirmation' };
}

/** `Attributes.entry.1.key=...&Attributes.entry.1.value=...` */
function attributesIn(input: Input): ReadonlyMap<string, string> {
  const entries = Object.values(objectIn(objectIn(input, 'Attributes') ?? {}, 'entry') ?? {});
  return new Map(entries.filter(isInput).map((entry) => [textIn(entry, 'key'), textIn(entry, 'value')]));
}

function readRaw(value: string): boolean {
  if (value !== 'true' && value !== 'false') throw invalid('Attributes Reason: RawMessageDelivery: Invalid value');
  return value === 'true';
}

function keep(scene: Scene, topic: TopicState): void {
  scene.account().wiring.topics.set(topic.arn, topic);
}

type Found = { readonly topic: TopicState; readonly subscription: SubscriptionState };

/** Null where it is gone. */
function findSubscription(input: Input, scene: Scene): Found | null {
  const arn = textIn(input, 'SubscriptionArn');
  if (!/^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w.-]+:[\w-]+$/u.test(arn))
    throw invalid('SubscriptionArn Reason: An ARN must have at least 6 elements, not 1');
  const topic = scene.account().wiring.topics.get(arn.slice(0, arn.lastIndexOf(':')));
  const subscription = topic?.subscriptions.find((one) => one.arn === arn);
  return topic === undefined || subscription === undefined ? null : { topic, subscription };
}

function subscriptionIn(input: Input, scene: Scene): Found {
  const found = findSubscription(input, scene);
  if (found === null) throw new CodedError('NotFound', 'Subscription does not exist', 404);
  return found;
}

/** One that is gone already is no error. */
function unsubscribe(input: Input, scene: Scene): Shape {
  const found = findSubscription(input, scene);
  if (found === null) return {};
  const { topic, subscription } = found;
  keep(scene, { ...topic, subscriptions: topic.subscriptions.filter((one) => one !== subscription) });
  return {};
}

function getSubscriptionAttributes(input: Input, scene: Scene): Shape {
  const { topic, subscription } = subscriptionIn(input, scene);
  const attributes = [
    ['SubscriptionArn', subscription.arn],
    ['TopicArn', topic.arn],
    ['Owner', scene.caller.key.accountId],
    ['Protocol', subscription.protocol],
    ['Endpoint', subscription.endpoint],
    ['RawMessageDelivery', String(subscription.raw)],
    ['PendingConfirmation', 'false'],
    ['ConfirmationWasAuthenticated', 'true'],
  ] as const;
  return { Attributes: new Map(attributes) };
}

function setSubscriptionAttributes(input: Input, scene: Scene): Shape {
  const { topic, subscription } = subscriptionIn(input, scene);
  // Filters and dead letters are not simulated.
  if (textIn(input, 'AttributeName') !== 'RawMessageDelivery') throw invalid('AttributeName');
  const changed = { ...subscription, raw: readRaw(optionalTextIn(input, 'AttributeValue') ?? '') };
  keep(scene, {
    ...topic,
    subscriptions: topic.subscriptions.map((one) => (one === subscription ? changed : one)),
  });
  return {};
}
