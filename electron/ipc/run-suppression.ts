// The long works about a suppression list, announced to the window to their end: reading it, and changing it.
import type { Failure } from '../../shared/failure.ts';
import type { SuppressionPlan } from '../../shared/health/asks.ts';
import type { SuppressionProgress } from '../../shared/health/suppression.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { applySuppression } from '../flows/suppression/apply-suppression.ts';
import type { ListPlace, SuppressionLists } from '../flows/suppression/suppression-lists.ts';
import type { Announce } from './answers.ts';
import type { Session } from './session.ts';

export type SuppressionWork = {
  readonly runId: string;
  readonly place: ListPlace;
  readonly stop: AbortController;
  readonly world: Pick<AccountWorld, 'ses' | 'clock' | 'profileId'>;
  readonly lists: SuppressionLists;
  readonly announce: Announce;
};

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runReading({ runId, place, stop, world, lists, announce }: SuppressionWork): Promise<void> {
  const told = { runId, region: place.region };
  let entries = 0;
  let failure: Failure | null;
  try {
    failure = await lists.read(place, { ...world, signal: stop.signal }, (count) => {
      entries = count;
      announce('suppression.read', { ...told, entries, ended: null, failure: null });
    });
  } catch (error) {
    failure = { kind: 'bug', message: String(error) };
  }
  const ended = failure === null ? 'complete' : failure.kind === 'cancelled' ? 'cancelled' : 'failed';
  announce('suppression.read', { ...told, entries, ended, failure: ended === 'failed' ? failure : null });
}

/** Likewise. */
export async function runChanges(work: SuppressionWork, plan: SuppressionPlan, session: Session): Promise<void> {
  const { runId, place, stop, world, lists, announce } = work;
  let last: SuppressionProgress | null = null;
  try {
    await applySuppression(
      { runId, plan, world, accounts: session.accounts, signal: stop.signal },
      {
        onProgress: (progress) => {
          last = progress;
          announce('suppression.progress', progress);
        },
        onChanged: (change, atMs) => lists.changed(place, change, atMs),
      },
    );
  } catch (error) {
    const stoppedBy: Failure = { kind: 'bug', message: String(error) };
    announce('suppression.progress', { ...(last ?? begun(runId, plan)), ended: 'stopped', stoppedBy });
  }
}

function begun(runId: string, { region, changes }: SuppressionPlan) {
  return { runId, region, done: 0, failed: 0, total: changes.length, failures: [] };
}
