// SQS's operations on queues: making, finding, describing, emptying and deleting them.
import { type Input, optionalTextIn, type Shape, textsIn } from '../query/shape.ts';
import { turnPage } from '../query/turn-pages.ts';
import { CodedError } from '../wire/wire-error.ts';
import { freshQueue } from './open-queues.ts';
import { checkAttributes, firstAttributes, shownAttributes, withAttributes } from './queue-attributes.ts';
import { messageOperations } from './message-operations.ts';
import {
  boundedIn,
  queueIn,
  queueNamed,
  type QueueOperation,
  type QueueScene,
  queueUrl,
  requiredIn,
  textMapIn,
} from './queue-operation.ts';
import { forgetOld, queueArn, type QueueState } from './queue-state.ts';

export const queueOperations: readonly QueueOperation[] = [
  { name: 'CreateQueue', run: createQueue },
  { name: 'GetQueueUrl', run: getQueueUrl },
  { name: 'ListQueues', run: listQueues },
  { name: 'GetQueueAttributes', run: getQueueAttributes },
  { name: 'SetQueueAttributes', run: setQueueAttributes },
  { name: 'PurgeQueue', run: purgeQueue },
  { name: 'DeleteQueue', run: deleteQueue },
  ...messageOperations,
];

/** A name is free again, and a queue may be emptied again, after so long. */
const pauseMs = 60_000;

function createQueue(input: Input, scene: QueueScene): Shape {
  const name = requiredIn(input, 'QueueName');
  // Queues of the kind `.fifo` are not simulated: no topic of SES may be one.
  if (!/^[\w-]{1,80}$/u.test(name))
    throw new CodedError(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    );
  const given = textMapIn(input, 'Attributes');
  checkAttributes(given);
  const account = scene.account();
  const { byName, deletedAtMs } = account.wiring.queues;
  const nowMs = scene.nowMs;
  const before = byName.get(name);
  if (before !== undefined) refuseUnequal(before, given);
  else {
    if (nowMs - (deletedAtMs.get(name) ?? -Infinity) < pauseMs)
      throw new CodedError(
        'QueueDeletedRecently',
        'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
      );
    const attributes = withAttributes(firstAttributes, given);
    byName.set(name, freshQueue({ name, arn: queueArn(account, name), attributes, createdAtMs: nowMs }));
  }
  return { QueueUrl: queueUrl(scene, name) };
}

/** Making a queue once more changes nothing, as long as all that is asked for is as it is. */
function refuseUnequal({ attributes }: QueueState, given: ReadonlyMap<string, string>): void {
  const other = [...given].find(([name, value]) => (attributes.get(name) ?? '') !== value);
  if (other === undefined) return;
  const what = `a different value for attribute ${other[0]}`;
  throw new CodedError('QueueNameExists', `A queue already exists with the same name and ${what}`);
}

function getQueueUrl(input: Input, scene: QueueScene): Shape {
  return { QueueUrl: queueUrl(scene, queueNamed(requiredIn(input, 'QueueName'), scene).name) };
}

const mostAtOnce = 1000;

function listQueues(input: Input, scene: QueueScene): Shape {
  const prefix = optionalTextIn(input, 'QueueNamePrefix') ?? '';
  const names = [...scene.account().wiring.queues.byName.keys()].filter((name) => name.startsWith(prefix)).toSorted();
  const asked = {
    nextToken: optionalTextIn(input, 'NextToken'),
    pageSize: boundedIn(input, 'MaxResults', [1, mostAtOnce]),
  };
  const refusal = { code: 'InvalidParameterValue', message: 'Invalid or expired next token.' };
  const page = turnPage(names, { asked, mostAtOnce, refusal });
  return { QueueUrls: page.items.map((name) => queueUrl(scene, name)), NextToken: page.nextToken };
}

function getQueueAttributes(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  forgetOld(queue, scene.nowMs);
  const shown = shownAttributes(queue, scene.nowMs);
  const names = textsIn(input, 'AttributeNames');
  const known = [...shown.keys(), 'All', 'Policy', 'RedrivePolicy', 'RedriveAllowPolicy', 'KmsMasterKeyId'];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new CodedError('InvalidAttributeName', `Unknown Attribute ${unknown}.`);
  const wanted = [...shown].filter(([name]) => names.includes(name) || names.includes('All'));
  return { Attributes: wanted.length === 0 ? undefined : new Map(wanted) };
}

function setQueueAttributes(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  const given = textMapIn(input, 'Attributes');
  checkAttributes(given);
  queue.attributes = withAttributes(queue.attributes, given);
  queue.changedAtMs = scene.nowMs;
  return {};
}

function purgeQueue(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  if (scene.nowMs - (queue.purgedAtMs ?? -Infinity) < pauseMs)
    throw new CodedError(
      'PurgeQueueInProgress',
      `Only one PurgeQueue operation on ${queue.name} is allowed every 60 seconds.`,
      403,
    );
  queue.purgedAtMs = scene.nowMs;
  queue.messages = [];
  return {};
}

function deleteQueue(input: Input, scene: QueueScene): Shape {
  const { name } = queueIn(input, scene);
  const { byName, deletedAtMs } = scene.account().wiring.queues;
  byName.delete(name);
  deletedAtMs.set(name, scene.nowMs);
  return {};
}
