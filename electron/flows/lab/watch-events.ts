// Takes the events of a run out of the queue as they come, until all that was expected is there or the time is over.
import type { Failure } from '../../../shared/failure.ts';
import { printFailure } from '../../../shared/failure.ts';
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { ObservedEvent } from '../../../shared/message/lab.ts';
import { parseSesEvent } from '../../engine/protocols/ses-event/parse.ts';
import { missingTypes } from '../../engine/lab/judge-cell.ts';
import type { Text } from '../../../shared/text.ts';
import type { QueueMessage } from '../../ports/ses.ts';
import type { LabWorld } from './lab-world.ts';
import type { Watch } from './open-watch.ts';
import type { RunningLab } from './run-lab.ts';

export type EventWatch = {
  readonly ask: LabAsk;
  readonly queue: Watch;
  /** Settled when the last cell was sent, or none will be any more. */
  readonly sent: Promise<unknown>;
  readonly lab: RunningLab;
  readonly signal: AbortSignal;
};

/** Long enough for an answer to come at once, short enough to see that the run is over. */
const pollSeconds = 5;
/** Those of others come back to the queue for whoever they are for. */
const hiddenSeconds = 15;
/** After the last expected event: what should not come has a moment to come. */
const surpriseMs = 1500;
/** So often may receiving fail in a row. */
const mostFailures = 3;

export async function watchEvents(watch: EventWatch, world: LabWorld): Promise<void> {
  await takeEvents(watch, world);
  if (watch.signal.aborted) await watch.lab.unwatch(stoppedWatching);
}

async function takeEvents({ ask, queue, sent, lab, signal }: EventWatch, world: LabWorld): Promise<void> {
  let sentAtMs: number | null = null;
  let failures = 0;
  void sent.then(() => (sentAtMs = world.clock.nowMs()));
  const { queueUrl } = queue;
  while (!signal.aborted) {
    const isComplete = sentAtMs !== null && hasAll(lab);
    const leftMs = sentAtMs === null ? Infinity : sentAtMs + ask.waitSeconds * 1000 - world.clock.nowMs();
    if (leftMs <= 0) return;
    const waitSeconds = isComplete ? 1 : Math.max(1, Math.min(pollSeconds, Math.ceil(leftMs / 1000)));
    if (isComplete) await world.sleep(surpriseMs, signal);
    const reply = await world.ses.receive(ask.region, { queueUrl, waitSeconds, hiddenSeconds }, { signal });
    if (!reply.ok) {
      failures += 1;
      if (reply.failure.kind === 'cancelled') return;
      if (failures >= mostFailures) return noteFailure(lab, reply.failure);
      await world.sleep(1000, signal);
      continue;
    }
    failures = 0;
    const { receipts, fresh } = await takeIn(reply.value, lab, world);
    if (queue.consumes && receipts.length > 0) {
      const gone = await world.ses.deleteMessages(ask.region, queueUrl, receipts);
      if (!gone.ok) await noteOnce(lab, leftNote(gone.failure));
    }
    // What stays in the queue comes back as often as it is waited for.
    if (isComplete && fresh === 0) return;
  }
}

/** Everything expected of the cells that can be watched. */
function hasAll(lab: RunningLab): boolean {
  return lab.now().cells.every((cell, index) => {
    const isWatched = (lab.planned[index]?.silence ?? null) === null;
    return !isWatched || cell.messageId === null || missingTypes(cell).length === 0;
  });
}

/** The receipts of the messages that belong to this run, and how many of them were not seen before. */
async function takeIn(
  messages: readonly QueueMessage[],
  lab: RunningLab,
  { clock }: LabWorld,
): Promise<{ readonly receipts: readonly string[]; readonly fresh: number }> {
  const receipts: string[] = [];
  let fresh = 0;
  for (const { body, receipt } of messages) {
    const event = parseSesEvent(body, clock.nowMs());
    const index = event === null ? -1 : cellOf(event, lab);
    if (event === null || index === -1) continue;
    receipts.push(receipt);
    const observed = lab.now().cells[index]?.observed ?? [];
    // SNS and SQS deliver at least once.
    if (observed.some(({ json }) => json === event.json)) continue;
    fresh += 1;
    await lab.changeCell(index, { observed: [...observed, event] });
  }
  return { receipts, fresh };
}

/** By its id, or by the labelled address where SES has not answered with an id yet. */
function cellOf({ messageId, recipients }: ObservedEvent, lab: RunningLab): number {
  const { cells } = lab.now();
  const byId = cells.findIndex((cell) => cell.messageId === messageId);
  return byId === -1 ? cells.findIndex(({ address }) => recipients.includes(address)) : byId;
}

async function noteOnce(lab: RunningLab, says: Text): Promise<void> {
  const { notes } = lab.now();
  if (!notes.some(({ en }) => en === says.en)) await lab.change({ notes: [...notes, says] });
}

function leftNote(failure: Failure): Text {
  const because = printFailure(failure);
  return {
    en: `The events of this run stay in the queue: ${because.en}`,
    ja: `この実行のイベントがキューに残っています。${because.ja}`,
  };
}

async function noteFailure(lab: RunningLab, failure: Failure): Promise<void> {
  const because = printFailure(failure);
  const says = {
    en: `The queue could not be read any more: ${because.en}`,
    ja: `キューを読み取れなくなりました。${because.ja}`,
  };
  await lab.change({ notes: [...lab.now().notes, says] });
  await lab.unwatch(says);
}

const stoppedWatching = {
  en: 'Stopped before all of its events arrived.',
  ja: 'イベントがすべて届く前に中止しました。',
};
