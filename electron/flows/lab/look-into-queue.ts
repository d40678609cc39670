// What a run's reading does to an existing queue that others read, too: told before it begins, with the queue to use instead.
import { assertNever } from '../../../shared/assert-never.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { Text } from '../../../shared/text.ts';
import { queueUrlOf } from '../../engine/protocols/arn/queue-url.ts';
import { judgeLooking } from '../../engine/protocols/sqs/judge-looking.ts';
import type { Ses } from '../../ports/ses.ts';

/** What forbids it, and what is only to be known before; null: nothing. */
export type QueueWarning = { readonly obstacle: Text | null; readonly caution: Text | null };

const nothing: QueueWarning = { obstacle: null, caution: null };

/** Messages of others are received again and again for as long as the run waits; its own alone are deleted, and only where that is wanted. */
export async function lookIntoQueue({ region, watching }: LabAsk, ses: Ses): Promise<Outcome<QueueWarning>> {
  if (watching.kind !== 'queue') return accept(nothing);
  const looking = judgeLooking(await ses.hasDeadLetters(region, queueUrlOf(watching.queueUrl)));
  switch (looking.kind) {
    case 'harmless':
      return accept(nothing);
    case 'moves': {
      const says = joined(looking.says, watching.consume ? unlessOwn : instead);
      return accept(watching.consume ? { ...nothing, caution: says } : { ...nothing, obstacle: says });
    }
    case 'unknown':
      return accept({ ...nothing, caution: joined(looking.says, allowOr(looking.action)) });
    case 'failed':
      return refuse(looking.failure);
    default:
      return assertNever(looking);
  }
}

const joined = (says: Text, cure: Text): Text => ({ en: `${says.en} ${cure.en}`, ja: `${says.ja}${cure.ja}` });

const instead: Text = {
  en: 'Choose "A temporary queue" instead: it is made for this run alone. Where none can be created, run without watching.',
  ja: '代わりに、この実行専用に作成する「一時的なキュー」を選んでください。作成できない場合は、確認せずに実行してください。',
};
const unlessOwn: Text = {
  en: 'Only the messages of this run are deleted after the first look. Unless nobody else uses this queue, choose "A temporary queue" instead.',
  ja: '最初の受信で削除されるのは、この実行のメッセージだけです。ほかにこのキューの利用先がある場合は、代わりに「一時的なキュー」を選んでください。',
};
const allowOr = (action: string): Text => ({
  en: `Allow ${action} to know it, or choose "A temporary queue" instead.`,
  ja: `確認するには ${action} を許可するか、代わりに「一時的なキュー」を選んでください。`,
});
