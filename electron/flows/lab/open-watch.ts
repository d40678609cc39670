// Opens the queue that a run watches: one that the account has, or one made for an hour, which is written down and taken away again.
import { queueUrlOf } from '../../engine/protocols/arn/queue-url.ts';
import { accept, type Failure, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import type { AwsCall, AwsReply } from '../../../shared/aws.ts';
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import type { Text } from '../../../shared/text.ts';
import type { EventQueue } from '../../ports/ses.ts';
import type { LabWorld } from './lab-world.ts';
import { queueNameOf, queueNotes } from './queue-notes.ts';
import type { LabOrder, RunningLab } from './run-lab.ts';

export type Watch = {
  readonly queueUrl: string;
  /** Messages of this run may be taken out of it. */
  readonly consumes: boolean;
  readonly close: () => Promise<void>;
};

export type WatchOrder = LabOrder & { readonly lab: RunningLab };

/** Null: nothing is watched. */
export async function openWatch(
  { region, watching }: LabAsk,
  order: WatchOrder,
  world: LabWorld,
): Promise<Outcome<Watch | null>> {
  if (watching.kind === 'none') return accept(null);
  if (watching.kind === 'queue')
    return accept({
      queueUrl: queueUrlOf(watching.queueUrl),
      consumes: watching.consume,
      close: () => Promise.resolve(),
    });
  const name = queueNameOf(order.id);
  const wanted = { name, topics: watching.topics };
  const made = await world.ses.openEventQueue(region, wanted, { signal: order.signal });
  const failure = made.ok ? null : made.failure;
  if (made.calls.length > 0)
    await note(
      {
        operation: 'CreateQueue',
        name,
        region,
        input: { QueueName: name, Topics: watching.topics },
        failure,
        calls: made.calls,
      },
      world,
    );
  if (!made.ok) {
    if (mayBeLeft(made)) await addNote(order.lab, queueNotes.doubtful(name));
    return refuse(made.failure);
  }
  await addNote(order.lab, queueNotes.made(name));
  return accept({
    queueUrl: made.value.queueUrl,
    consumes: true,
    close: () => takeAway({ queue: made.value, name, order }, world),
  });
}

/** No answer, or a later call that failed: what was made before it was taken away again if that could be done. */
function mayBeLeft({ calls, failure }: AwsReply<unknown> & { readonly ok: false }): boolean {
  const isOpen = ['aws-unreachable', 'aws-unavailable', 'cancelled'].includes(failure.kind);
  return calls.length > 1 || (calls.length === 1 && isOpen);
}

type Made = { readonly queue: EventQueue; readonly name: string; readonly order: WatchOrder };

async function takeAway({ queue, name, order: { ask, lab } }: Made, world: LabWorld): Promise<void> {
  // Not by the run's signal: a run that was stopped leaves nothing behind.
  const gone = await world.ses.closeEventQueue(ask.region, queue);
  const failure = gone.ok ? null : gone.failure;
  const input = { QueueUrl: queue.queueUrl, Subscriptions: queue.subscriptions };
  await note({ operation: 'DeleteQueue', name, region: ask.region, input, failure, calls: gone.calls }, world);
  await addNote(lab, failure === null ? queueNotes.gone(name) : queueNotes.left(name, failure));
}

async function addNote(lab: RunningLab, says: Text): Promise<void> {
  await lab.change({ notes: [...lab.now().notes, says] });
}

type Noted = {
  readonly operation: string;
  readonly name: string;
  readonly region: string;
  readonly input: JournalEntry['input'];
  readonly failure: Failure | null;
  readonly calls: readonly AwsCall[];
};

async function note({ operation, name, region, input, failure, calls }: Noted, world: LabWorld): Promise<void> {
  const caller = await world.ses.read({ read: 'caller', region, about: null });
  await world.accounts.addToJournal({
    atMs: world.clock.nowMs(),
    profileId: world.profileId,
    accountId: caller.ok ? caller.value.accountId : null,
    operation,
    identity: { name, region },
    input,
    result: failure === null ? 'done' : 'failed',
    requestId: calls.at(-1)?.requestId ?? null,
    message: failure === null ? null : printFailure(failure),
  });
}
