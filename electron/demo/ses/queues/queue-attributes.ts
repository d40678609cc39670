// The attributes of a queue: what may be set, within which bounds, and what they are at first (SQS API reference, CreateQueue).
import { CodedError } from '../wire/wire-error.ts';
import type { QueueState } from './queue-state.ts';

type Bounds = { readonly least: number; readonly most: number; readonly byDefault: number };

const bounds: { readonly [name: string]: Bounds } = {
  DelaySeconds: { least: 0, most: 900, byDefault: 0 },
  MaximumMessageSize: { least: 1024, most: 1_048_576, byDefault: 1_048_576 },
  MessageRetentionPeriod: { least: 60, most: 1_209_600, byDefault: 345_600 },
  ReceiveMessageWaitTimeSeconds: { least: 0, most: 20, byDefault: 0 },
  VisibilityTimeout: { least: 0, most: 43_200, byDefault: 30 },
  KmsDataKeyReusePeriodSeconds: { least: 60, most: 86_400, byDefault: 300 },
};

const documents = ['Policy', 'RedrivePolicy', 'RedriveAllowPolicy'];
const others = ['SqsManagedSseEnabled', 'KmsMasterKeyId'];

export const firstAttributes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(bounds)
    .filter(([name]) => !name.startsWith('Kms'))
    .map(([name, { byDefault }]) => [name, String(byDefault)] as const),
  ['SqsManagedSseEnabled', 'true'],
]);

/** Throws where one is unknown or out of its bounds. */
export function checkAttributes(given: ReadonlyMap<string, string>): void {
  for (const [name, value] of given) {
    const limit = bounds[name];
    if (limit === undefined && !documents.includes(name) && !others.includes(name))
      throw new CodedError('InvalidAttributeName', `Unknown Attribute ${name}.`);
    const isBad =
      limit === undefined ? documents.includes(name) && value !== '' && !isDocument(value) : !isWithin(value, limit);
    if (isBad) throw new CodedError('InvalidAttributeValue', `Invalid value for the parameter ${name}.`);
  }
}

function isWithin(value: string, { least, most }: Bounds): boolean {
  return /^\d{1,9}$/u.test(value) && Number(value) >= least && Number(value) <= most;
}

function isDocument(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null;
  } catch {
    return false;
  }
}

/** An empty document takes away the one that is there. */
export function withAttributes(
  before: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const isTakenAway = ([name, value]: readonly [string, string]): boolean => documents.includes(name) && value === '';
  return new Map([...before, ...given].filter((entry) => !isTakenAway(entry)));
}

/** Those that SQS counts or knows itself are there beside them. */
export function shownAttributes(queue: QueueState, nowMs: number): ReadonlyMap<string, string> {
  const { arn, attributes, createdAtMs, changedAtMs, messages } = queue;
  const hidden = messages.filter(({ visibleAtMs }) => visibleAtMs > nowMs);
  const delayed = hidden.filter(({ receivedTimes }) => receivedTimes === 0).length;
  return new Map([
    ['QueueArn', arn],
    ['ApproximateNumberOfMessages', String(messages.length - hidden.length)],
    ['ApproximateNumberOfMessagesNotVisible', String(hidden.length - delayed)],
    ['ApproximateNumberOfMessagesDelayed', String(delayed)],
    ['CreatedTimestamp', String(Math.floor(createdAtMs / 1000))],
    ['LastModifiedTimestamp', String(Math.floor(changedAtMs / 1000))],
    ...attributes,
  ]);
}
