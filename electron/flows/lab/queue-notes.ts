// What a run says of the queue that was made for it: that it was made, taken away, or may still be there.
import { type Failure, printFailure } from '../../../shared/failure.ts';
import type { LabRun } from '../../../shared/message/lab.ts';
import type { Text } from '../../../shared/text.ts';

export const queueNameOf = (runId: string): string => `plumbline-lab-${runId.slice(0, 8)}`;

/** By what became of it. */
export const queueNotes = { made: madeNote, gone: goneNote, left: leftNote, doubtful: doubtfulNote };

function madeNote(name: string): Text {
  return {
    en: `The queue ${name} was created for this run and subscribed to the topics.`,
    ja: `この実行のためにキュー ${name} を作成し、トピックをサブスクライブしました。`,
  };
}

function goneNote(name: string): Text {
  return {
    en: `The queue ${name} and its subscriptions were removed.`,
    ja: `キュー ${name} とサブスクリプションを削除しました。`,
  };
}

function leftNote(name: string, failure: Failure): Text {
  const because = printFailure(failure);
  return {
    en: `The queue ${name} or a subscription could not be removed. ${because.en} Delete it in the Amazon SQS and Amazon SNS consoles; its messages expire after an hour.`,
    ja: `キュー ${name} またはサブスクリプションを削除できませんでした。${because.ja}Amazon SQS と Amazon SNS のコンソールで削除してください。メッセージは 1 時間で期限切れになります。`,
  };
}

function doubtfulNote(name: string): Text {
  return {
    en: `The queue ${name} could not be set up. If the Amazon SQS console still lists it, delete it there; its messages expire after an hour.`,
    ja: `キュー ${name} を準備できませんでした。Amazon SQS のコンソールに残っている場合は削除してください。メッセージは 1 時間で期限切れになります。`,
  };
}

/** Of a run that ended with the program: nobody took its queue away, and it may have been made without a word of it. */
export function notesOfLeft({ id, watching, notes }: LabRun): readonly Text[] {
  if (watching.kind !== 'temporary-queue') return notes;
  const name = queueNameOf(id);
  return notes.some((note) => note.en === goneNote(name).en) ? notes : [...notes, forgottenNote(name)];
}

function forgottenNote(name: string): Text {
  return {
    en: `Plumbline was closed before the queue ${name} was removed, so it and its subscriptions may still be there. Delete them in the Amazon SQS and Amazon SNS consoles; its messages expire after an hour.`,
    ja: `キュー ${name} を削除する前に Plumbline が終了したため、キューとサブスクリプションが残っている可能性があります。Amazon SQS と Amazon SNS のコンソールで削除してください。メッセージは 1 時間で期限切れになります。`,
  };
}
