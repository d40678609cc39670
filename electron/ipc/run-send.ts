// A sending under way, announced to the window a few times a second at most, and to its end.
import type { SendRun } from '../../shared/message/send.ts';
import { carryOut, type ChangedEntry } from '../flows/send/carry-out.ts';
import type { ReadyToSend } from '../flows/send/start-send.ts';
import type { SendWorld } from '../flows/send/send-world.ts';
import type { Announce } from './answers.ts';

/** Between two announcements. */
const restMs = 250;

export type SendOrder = ReadyToSend & { readonly signal: AbortSignal };

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runSend(order: SendOrder, world: SendWorld, announce: Announce): Promise<void> {
  const held = new Map<number, ChangedEntry>();
  let run: SendRun = order.run;
  let lastAtMs = 0;

  function tell(): void {
    const { id, entries, endedAtMs, failure } = run;
    announce('send.changed', { runId: id, total: entries.length, entries: [...held.values()], endedAtMs, failure });
    held.clear();
    lastAtMs = world.clock.nowMs();
  }

  function onChange(changed: readonly ChangedEntry[], now: SendRun): void {
    run = now;
    for (const each of changed) held.set(each.index, each);
    if (now.endedAtMs !== null || world.clock.nowMs() - lastAtMs >= restMs) tell();
  }

  try {
    await carryOut(order, world, onChange);
  } catch (error) {
    run = { ...run, endedAtMs: world.clock.nowMs(), failure: { kind: 'bug', message: String(error) } };
    tell();
  }
}
