// A queue that hears the events of topics for an hour: made, read, and taken away again with its subscriptions.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { AwsCall, AwsReply, RegionName } from '../../../shared/aws.ts';
import type { EventQueue, Ses, SesOptions } from '../../ports/ses.ts';
import { one, type Send } from './answers.ts';
import type { Call } from './call.ts';
import { regionOfArn } from './home-region.ts';
import * as calls from './queue-calls.ts';

type Queues = Pick<Ses, 'receive' | 'hasDeadLetters' | 'deleteMessages' | 'openEventQueue' | 'closeEventQueue'>;

export type QueueWorld = {
  readonly sendFrom: (region: RegionName, options: SesOptions) => Send;
  /** Why a call must not be sent; null where it may. */
  readonly refusalOf: (call: Call<object>) => AwsReply<never> | null;
};

/** DeleteMessageBatch takes ten (SQS API reference). */
const mostDeleted = 10;

export function eventQueues(world: QueueWorld): Queues {
  return {
    receive: (region, wanted, options = {}) =>
      one(world.sendFrom(regionOfQueue(wanted.queueUrl) ?? region, options)(calls.receiveCall(wanted)), (answer) =>
        calls.parseQueueMessages(answer),
      ),
    hasDeadLetters: (region, queueUrl, options = {}) =>
      one(world.sendFrom(regionOfQueue(queueUrl) ?? region, options)(calls.redriveCall(queueUrl)), calls.parseRedrive),
    deleteMessages: async (region, queueUrl, receipts) => {
      const send = world.sendFrom(regionOfQueue(queueUrl) ?? region, {});
      const made: AwsCall[] = [];
      let undeleted: AwsFailure | null = null;
      for (let start = 0; start < receipts.length; start += mostDeleted) {
        const call = calls.deleteMessagesCall(queueUrl, receipts.slice(start, start + mostDeleted));
        const reply = await change(call, send, world);
        made.push(...reply.calls);
        if (!reply.ok) return { ...reply, calls: made };
        undeleted ??= calls.parseUndeleted(reply.value);
      }
      return undeleted === null
        ? { ok: true, value: null, calls: made }
        : { ok: false, failure: undeleted, calls: made };
    },
    openEventQueue: (region, wanted, options = {}) => openEventQueue({ region, ...wanted, options }, world),
    closeEventQueue: (region, queue) => closeEventQueue(region, queue, world),
  };
}

/** Every change goes through here. */
async function change<O extends object>(call: Call<O>, send: Send, { refusalOf }: QueueWorld): Promise<AwsReply<O>> {
  return refusalOf(call) ?? one(send(call), (answer) => answer);
}

type Wanted = {
  readonly region: RegionName;
  readonly name: string;
  readonly topics: readonly string[];
  readonly options: SesOptions;
};

async function openEventQueue(
  { region, name, topics, options }: Wanted,
  world: QueueWorld,
): Promise<AwsReply<EventQueue>> {
  const send = world.sendFrom(region, options);
  const created = await change(calls.createQueueCall(name), send, world);
  if (!created.ok) return created;
  const queueUrl = created.value.QueueUrl ?? '';
  const made: AwsCall[] = [...created.calls];
  const subscriptions: string[] = [];
  const undone = async (reply: AwsReply<unknown> & { readonly ok: false }): Promise<AwsReply<never>> => {
    const closed = await closeEventQueue(region, { queueUrl, subscriptions }, world);
    return { ...reply, calls: [...made, ...reply.calls, ...closed.calls] };
  };
  const told = await one(send(calls.queueArnCall(queueUrl)), ({ Attributes }) => Attributes?.['QueueArn'] ?? '');
  if (!told.ok) return undone(told);
  const queueArn = told.value;
  const policy = calls.queuePolicy(queueArn, topics);
  const allowed = await change(calls.queuePolicyCall(queueUrl, policy), send, world);
  if (!allowed.ok) return undone(allowed);
  made.push(...told.calls, ...allowed.calls);
  for (const topic of topics) {
    const sendThere = world.sendFrom(regionOfArn(topic) ?? region, options);
    const subscribed = await change(calls.subscribeCall(topic, queueArn), sendThere, world);
    if (!subscribed.ok) return undone(subscribed);
    made.push(...subscribed.calls);
    subscriptions.push(subscribed.value.SubscriptionArn ?? '');
  }
  return { ok: true, value: { queueUrl, queueArn, subscriptions }, calls: made };
}

/** All of it is tried: what stays because of one failure would stay for good. */
async function closeEventQueue(
  region: RegionName,
  { queueUrl, subscriptions }: Pick<EventQueue, 'queueUrl' | 'subscriptions'>,
  world: QueueWorld,
): Promise<AwsReply<null>> {
  const replies: AwsReply<unknown>[] = [];
  for (const arn of subscriptions) {
    const sendThere = world.sendFrom(regionOfArn(arn) ?? region, {});
    replies.push(await change(calls.unsubscribeCall(arn), sendThere, world));
  }
  const send = world.sendFrom(regionOfQueue(queueUrl) ?? region, {});
  replies.push(await change(calls.deleteQueueCall(queueUrl), send, world));
  const made = replies.flatMap((reply) => reply.calls);
  const failure = replies.flatMap((reply) => (reply.ok || isGone(reply) ? [] : [reply.failure]))[0];
  return failure === undefined ? { ok: true, value: null, calls: made } : { ok: false, failure, calls: made };
}

/** `https://sqs.eu-west-1.amazonaws.com/...`: topics may write to a queue of another region. Null where its address does not say. */
function regionOfQueue(queueUrl: string): RegionName | null {
  return /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\//u.exec(queueUrl)?.[1] ?? null;
}

/** What is to go and is not there is gone, too. */
function isGone({ failure }: AwsReply<unknown> & { readonly ok: false }): boolean {
  if (failure.kind === 'aws-not-found') return true;
  return failure.kind === 'aws-refused' && /NonExistentQueue|QueueDoesNotExist|^NotFound/u.test(failure.code);
}
