// The long works about the history, announced to the window to their end: reading a source, and taking in files.
import { type HistoryProgress, type HistoryRunEnd, nothingTaken } from '../../shared/history/sources.ts';
import type { Announce } from './answers.ts';
import type { HistoryRun } from './history-runs.ts';
import type { Session } from './session.ts';

/** Progress reaches the window at most this often. */
const progressEveryMs = 200;

export type HistoryVoice = { readonly announce: Announce; readonly clock: Session['clock'] };

export type Told = {
  readonly onProgress: (progress: HistoryProgress) => void;
  /** New rows of this run so far. */
  readonly onChanged: (events: number) => void;
};

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function announceReading(
  { runId, sourceId, profileId, signal }: HistoryRun,
  { announce, clock }: HistoryVoice,
  read: (told: Told) => Promise<HistoryRunEnd>,
): Promise<void> {
  const isDue = pace(clock);
  try {
    const end = await read({
      onProgress: (progress) => {
        if (isDue.progress()) announce('history.progress', { ...progress, profileId });
      },
      onChanged: (events) => {
        if (isDue.change()) announce('history.changed', { events, profileId });
      },
    });
    announce('history.done', { ...end, profileId });
  } catch (error) {
    const failure = { kind: 'bug', message: String(error) } as const;
    const end = { runId, sourceId, cancelled: signal.aborted, failure, taken: nothingTaken };
    announce('history.done', { ...end, profileId });
  }
}

function pace(clock: Session['clock']): { readonly progress: () => boolean; readonly change: () => boolean } {
  return { progress: gate(clock), change: gate(clock) };
}

/** Open again so long after it let something through. */
export function gate(clock: Session['clock']): () => boolean {
  let lastMs = -Infinity;
  return () => {
    const nowMs = clock.nowMs();
    if (nowMs - lastMs < progressEveryMs) return false;
    lastMs = nowMs;
    return true;
  };
}
