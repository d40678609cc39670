// The sendings that are kept: listed, opened and removed; what was under way when the program ended is not known to be sent.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SendEntry, SendRun, SendRunLine } from '../../../shared/message/send.ts';
import { mayHaveBeenSent } from '../../engine/publish/send-status.ts';
import type { RunStore } from '../../ports/run-store.ts';

export type SendPlace = { readonly runs: RunStore; readonly profileId: string };

/** Of one that nobody carries out now. */
export async function openSend(id: string, { runs, profileId }: SendPlace): Promise<Outcome<SendRun>> {
  const opened = await runs.openSend(profileId, id);
  return opened.ok ? accept(afterCrash(opened.value)) : opened;
}

export function listSends(
  { runs, profileId }: SendPlace,
  isActive: (id: string) => boolean,
): Promise<Outcome<readonly SendRunLine[]>> {
  return runs
    .listSends(profileId)
    .then((listed) =>
      listed.ok ? accept(listed.value.map((line) => (isActive(line.id) ? line : lineAfterCrash(line)))) : listed,
    );
}

/** Whoever died between the request and its answer left no word of it. */
function afterCrash(run: SendRun): SendRun {
  const entries = run.entries.map((entry): SendEntry =>
    entry.state === 'sending' ? { ...entry, state: 'unknown', says: mayHaveBeenSent } : entry,
  );
  return { ...run, entries, endedAtMs: run.endedAtMs ?? lastAtMs(run) };
}

function lastAtMs({ startedAtMs, entries }: SendRun): number {
  return entries.reduce((last, { atMs }) => Math.max(last, atMs ?? 0), startedAtMs);
}

function lineAfterCrash(line: SendRunLine): SendRunLine {
  const { sending, unknown } = line.counts;
  return {
    ...line,
    endedAtMs: line.endedAtMs ?? line.startedAtMs,
    counts: { ...line.counts, sending: 0, unknown: unknown + sending },
  };
}
