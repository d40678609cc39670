// Sends the cells of a run one by one at the account's rate; each is written down before and after.
import { type Failure, printFailure } from '../../../shared/failure.ts';
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { Text } from '../../../shared/text.ts';
import { mayHaveGone } from '../send/settle.ts';
import { labMail, type LabMessage } from './lab-mail.ts';
import type { LabWorld } from './lab-world.ts';
import type { RunningLab } from './run-lab.ts';

export type CellSending = {
  readonly ask: LabAsk;
  readonly text: LabMessage;
  readonly lab: RunningLab;
  readonly signal: AbortSignal;
};

/** Null, or why the rest was not sent. */
export async function sendCells({ ask, text, lab, signal }: CellSending, world: LabWorld): Promise<Failure | null> {
  const account = await world.ses.read({ read: 'account', region: ask.region, about: null });
  // In the sandbox, and where the rate is not told, one a second (SES developer guide, "Service quotas").
  const perSecond = (account.ok ? account.value.maxSendRatePerSecond : null) ?? 1;
  for (const [index] of lab.planned.entries()) {
    const stopped = signal.aborted
      ? await stopFrom(index, lab)
      : await sendCell(index, { ask, text, lab, signal }, world);
    if (stopped !== null) return stopped.kind === 'cancelled' ? null : stopped;
    await world.sleep(Math.max(20, 1000 / Math.max(perSecond, 0.1)), signal);
  }
  return null;
}

/** Null: the next may be sent. */
async function sendCell(
  index: number,
  { ask, text, lab, signal }: CellSending,
  world: LabWorld,
): Promise<Failure | null> {
  const cell = lab.now().cells[index];
  if (cell === undefined) return null;
  await lab.changeCell(index, { state: 'sending', says: sending });
  const reply = await world.ses.sendMail(ask.region, labMail(cell, ask.from, text), { signal });
  const sentAtMs = world.clock.nowMs();
  if (reply.ok) {
    await lab.changeCell(index, { state: 'sent', messageId: reply.value, sentAtMs });
    return null;
  }
  const { failure } = reply;
  if (failure.kind === 'cancelled' && reply.calls.length === 0) return stopFrom(index, lab);
  const state = mayHaveGone(failure) ? 'unknown' : 'refused';
  await lab.changeCell(index, { state, sentAtMs, says: printFailure(failure) });
  return concernsOne(failure) ? null : stopFrom(index + 1, lab, failure);
}

/** What SES says of one message, or of its set, may be no word about the next; all else would fail again. */
function concernsOne(failure: Failure): boolean {
  if (failure.kind === 'aws-refused') return failure.code !== 'AccountSuspendedException';
  return failure.kind === 'aws-not-found' || failure.kind === 'aws-unavailable';
}

/** Those that wait, from here on. */
export async function stopFrom(
  index: number,
  lab: RunningLab,
  failure: Failure = { kind: 'cancelled' },
): Promise<Failure> {
  const says = failure.kind === 'cancelled' ? stoppedByUser : printFailure(failure);
  await lab.change({
    cells: lab
      .now()
      .cells.map((cell, at) => (at >= index && cell.state === 'waiting' ? { ...cell, state: 'stopped', says } : cell)),
  });
  return failure;
}

const sending: Text = { en: 'Being sent.', ja: '送信中です。' };
const stoppedByUser: Text = { en: 'Stopped before it was sent.', ja: '送信前に中止しました。' };
