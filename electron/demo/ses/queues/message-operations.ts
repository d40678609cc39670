// SQS's operations on messages: receiving them, deleting them, hiding them for longer or shorter.
import { createHash } from 'node:crypto';
import { publishDue } from '../topics/publish-events.ts';
import { type Input, objectsIn, optionalTextIn, type Shape, textsIn } from '../query/shape.ts';
import { CodedError } from '../wire/wire-error.ts';
import { badHandle } from './queue-errors.ts';
import { boundedIn, queueIn, type QueueOperation, type QueueScene, requiredIn } from './queue-operation.ts';
import { type QueuedMessage, type QueueState, secondsOf } from './queue-state.ts';
import { takeMessages } from './take-messages.ts';

export const messageOperations: readonly QueueOperation[] = [
  { name: 'ReceiveMessage', run: receiveMessage },
  { name: 'DeleteMessage', run: deleteMessage },
  { name: 'DeleteMessageBatch', run: deleteMessageBatch },
  { name: 'ChangeMessageVisibility', run: changeMessageVisibility },
];

const mostSeconds = 43_200;

async function receiveMessage(input: Input, scene: QueueScene): Promise<Shape> {
  const { site, hasHungUp } = scene;
  const most = boundedIn(input, 'MaxNumberOfMessages', [1, 10]) ?? 1;
  const waitSeconds = boundedIn(input, 'WaitTimeSeconds', [0, 20]);
  const hiddenSeconds = boundedIn(input, 'VisibilityTimeout', [0, mostSeconds]);
  const asked = queueIn(input, scene);
  const messages = await takeMessages(
    {
      // It may be deleted while somebody waits for it.
      queue: () => queueIn(input, scene),
      most,
      waitMs: (waitSeconds ?? secondsOf(asked, 'ReceiveMessageWaitTimeSeconds')) * 1000,
      hiddenMs: (hiddenSeconds ?? secondsOf(asked, 'VisibilityTimeout')) * 1000,
      settle: () => publishDue(site, scene.caller.key.accountId),
      hasHungUp,
    },
    site,
  );
  const wanted = [...textsIn(input, 'AttributeNames'), ...textsIn(input, 'MessageSystemAttributeNames')];
  if (messages.length === 0) return {};
  return { Messages: messages.map((message) => showMessage(message, asked, wanted)) };
}

function showMessage(message: QueuedMessage, queue: QueueState, wanted: readonly string[]): Shape {
  const { id, body, sentAtMs, receivedTimes, firstReceivedAtMs } = message;
  const known = [
    ['SenderId', 'AIDAIEXAMPLESNSSENDER'],
    ['SentTimestamp', String(sentAtMs)],
    ['ApproximateReceiveCount', String(receivedTimes)],
    ['ApproximateFirstReceiveTimestamp', String(firstReceivedAtMs ?? sentAtMs)],
  ] as const;
  const attributes = known.filter(([name]) => wanted.includes(name) || wanted.includes('All'));
  return {
    MessageId: id,
    ReceiptHandle: Buffer.from(`${queue.arn} ${id} ${receivedTimes}`).toString('base64'),
    MD5OfBody: createHash('md5').update(body).digest('hex'),
    Body: body,
    Attributes: attributes.length === 0 ? undefined : new Map(attributes),
  };
}

/** A message's id, out of the handle that it was received with. */
function idIn(handle: string, queue: QueueState): string {
  const [arn, id = '', times] = Buffer.from(handle, 'base64').toString('utf8').split(' ');
  if (arn !== queue.arn || times === undefined) throw badHandle(handle);
  return id;
}

/** One that is gone already is deleted as well as any. */
function deleteMessage(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  const gone = idIn(requiredIn(input, 'ReceiptHandle'), queue);
  queue.messages = queue.messages.filter(({ id }) => id !== gone);
  return {};
}

const mostEntries = 10;

function deleteMessageBatch(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  const entries = objectsIn(input, 'Entries');
  if (entries.length === 0)
    throw new CodedError('EmptyBatchRequest', 'There should be at least one DeleteMessageBatchRequestEntry.');
  if (entries.length > mostEntries)
    throw new CodedError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${mostEntries}. You have sent ${entries.length}.`,
    );
  const ids = entries.map((entry) => requiredIn(entry, 'Id'));
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new CodedError('BatchEntryIdsNotDistinct', `Id ${repeated} repeated.`);
  const results = entries.map((entry) => deleteEntry(entry, queue));
  return {
    Successful: results.filter((result) => result['Code'] === undefined),
    Failed: results.filter((result) => result['Code'] !== undefined),
  };
}

function deleteEntry(entry: Input, queue: QueueState): Shape {
  const Id = requiredIn(entry, 'Id');
  try {
    const gone = idIn(optionalTextIn(entry, 'ReceiptHandle') ?? '', queue);
    queue.messages = queue.messages.filter(({ id }) => id !== gone);
    return { Id };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { Id, SenderFault: true, Code: error.code, Message: error.message };
  }
}

function changeMessageVisibility(input: Input, scene: QueueScene): Shape {
  const queue = queueIn(input, scene);
  const wanted = idIn(requiredIn(input, 'ReceiptHandle'), queue);
  const seconds = boundedIn(input, 'VisibilityTimeout', [0, mostSeconds]);
  if (seconds === undefined) requiredIn(input, 'VisibilityTimeout');
  const { nowMs } = scene;
  const message = queue.messages.find(({ id }) => id === wanted);
  if (message === undefined || message.visibleAtMs <= nowMs)
    throw new CodedError('MessageNotInflight', 'The specified message is not in flight.');
  const visibleAtMs = nowMs + (seconds ?? 0) * 1000;
  queue.messages = queue.messages.map((one) => (one.id === wanted ? { ...one, visibleAtMs } : one));
  return {};
}
