// What looking into a queue does to its messages: nothing for good, or those that were received too often are moved away.
import type { AwsFailure } from '../../../../shared/aws-failure.ts';
import type { AwsReply } from '../../../../shared/aws.ts';
import type { Text } from '../../../../shared/text.ts';

/** `says` is the fact; what to do instead is the asker's to say. */
export type Looking =
  | { readonly kind: 'harmless' }
  | { readonly kind: 'moves'; readonly says: Text }
  /** `action`: the permission without which SQS does not tell. */
  | { readonly kind: 'unknown'; readonly action: string; readonly says: Text }
  | { readonly kind: 'failed'; readonly failure: AwsFailure };

/** By whether the queue has a dead-letter queue (SQS developer guide, "Using dead-letter queues"). */
export function judgeLooking(hasDeadLetters: AwsReply<boolean>): Looking {
  if (hasDeadLetters.ok) return hasDeadLetters.value ? { kind: 'moves', says: moves } : { kind: 'harmless' };
  const { failure } = hasDeadLetters;
  if (failure.kind !== 'aws-permission-missing') return { kind: 'failed', failure };
  return { kind: 'unknown', action: failure.action, says: unknown };
}

const moves: Text = {
  en: 'Looking counts as receiving, and this queue moves messages that were received too often to its dead-letter queue: whoever reads it would lose them.',
  ja: '見るだけでもメッセージの受信として数えられ、このキューは受信回数の上限を超えたメッセージをデッドレターキューに移すため、本来の利用先に届かなくなります。',
};

const unknown: Text = {
  en: 'Whether looking moves messages of this queue to a dead-letter queue is not known: it counts as receiving.',
  ja: '見るだけでも受信として数えられますが、このキューのメッセージがデッドレターキューに移されるかどうかは不明です。',
};
