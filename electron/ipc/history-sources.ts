// Answers about where events come from: the store's state, the account's sources, reading them, and files.
import type { Outcome } from '../../shared/failure.ts';
import type { HistoryState } from '../../shared/history/sources.ts';
import { discoverSources } from '../flows/history/discover-sources.ts';
import { historyState, type KeptHistory, removeSource, saveSource } from '../flows/history/history-sources.ts';
import { syncSource } from '../flows/history/sync-source.ts';
import type { Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';
import type { HistoryRuns } from './history-runs.ts';
import { announceReading, type HistoryVoice } from './run-history.ts';

type Asked = Pick<
  Answers,
  | 'history.state'
  | 'history.discover'
  | 'history.save-source'
  | 'history.remove-source'
  | 'history.sync'
  | 'history.stop'
>;

export function historySourceAnswers(
  { kept, expire, withSources }: HistoryPlace,
  runs: HistoryRuns,
  voice: HistoryVoice,
): Asked {
  /** Time goes on while the program is closed: once for each profile what grew too old goes. */
  const swept = new Set<string>();
  const stateOf = (history: KeptHistory) => historyState(history, runs.of(history.profileId));

  async function changed(change: (history: KeptHistory) => Promise<Outcome<null>>): Promise<Outcome<HistoryState>> {
    const history = await kept();
    const done = await change(history);
    return done.ok ? stateOf(history) : done;
  }

  return {
    'history.state': async () => {
      const history = await kept();
      if (!swept.has(history.profileId)) {
        swept.add(history.profileId);
        await expire(history.profileId);
      }
      return stateOf(history);
    },
    'history.discover': async () =>
      withSources((world) => discoverSources(world, AbortSignal.timeout(discoveryPatienceMs))),
    'history.save-source': async ({ place }) => changed((history) => saveSource(place, history)),
    'history.remove-source': async ({ sourceId }) => changed((history) => removeSource(sourceId, history)),
    'history.sync': async ({ sourceId, stretch, about }) =>
      withSources((world) =>
        runs.begin({ profileId: world.profileId, sourceId }, (run) =>
          announceReading(run, voice, async (told) => {
            const end = await syncSource({ ...run, stretch, about, ...told }, world);
            // A history that was closed meanwhile may be gone with its profile: it is not to be opened again.
            if (end.failure === null && !end.cancelled) await expire(run.profileId);
            return end;
          }),
        ),
      ),
    'history.stop': async ({ runId }) => runs.stop(runId),
  };
}

/** An account of many regions and sets is asked at AWS's own rate; nobody waits longer. */
const discoveryPatienceMs = 120_000;
