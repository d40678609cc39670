// Finds where the account's events can be read, through its configuration sets, and joins it with what is kept.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { HistorySource } from '../../../shared/history/sources.ts';
import { findGroups } from './find-groups.ts';
import { findInsights } from './find-insights.ts';
import { findQueues } from './find-queues.ts';
import { findStreams } from './find-streams.ts';
import type { FoundSource, OnGap, RegionAsk } from './found-source.ts';
import { historySources } from './history-sources.ts';
import { readSets } from './read-sets.ts';
import { sourceIdOf } from './source-id.ts';
import type { SourcesWorld } from './sources-world.ts';

export async function discoverSources(
  world: SourcesWorld,
  signal: AbortSignal,
  onGap: OnGap = () => undefined,
): Promise<Outcome<readonly HistorySource[]>> {
  const opened = await world.events.open(world.profileId);
  if (!opened.ok) return opened;
  const kept = await opened.value.sources();
  if (!kept.ok) return kept;
  const gaps: AwsFailure[] = [];
  const noted: OnGap = (failure, region) => {
    gaps.push(failure);
    onGap(failure, region);
  };
  const regions = await Promise.all(
    world.ses.regions.map((region) =>
      findInRegion({ region, ses: world.ses, signal, nowMs: world.clock.nowMs(), onGap: noted }),
    ),
  );
  const found = joinedById(regions.flat());
  const [gap] = gaps;
  if (found.length === 0 && kept.value.length === 0 && gap !== undefined) return refuse(gap);
  const known = new Map(kept.value.map((source) => [source.id, source]));
  const own = found.map(({ id, source }): HistorySource => {
    const before = known.get(id);
    known.delete(id);
    if (before === undefined) return { ...source, id, read: [], lastReadAtMs: null, events: 0, troubles: [] };
    // What the user chose about it stays chosen: whether messages are taken out of a queue.
    return { ...before, ...source, place: before.place };
  });
  return accept([...own, ...historySources([...known.values()])]);
}

async function findInRegion(ask: RegionAsk): Promise<readonly FoundSource[]> {
  const sets = readSets(ask);
  const found = await Promise.all([
    sets.then((read) => findStreams(read, ask)),
    sets.then((read) => findQueues(read, ask)),
    findGroups(ask),
    findInsights(ask),
  ]);
  return found.flat();
}

/** Several sets may write to one stream or topic. */
function joinedById(found: readonly FoundSource[]): readonly { readonly id: string; readonly source: FoundSource }[] {
  const byId = new Map<string, FoundSource>();
  for (const source of found) {
    const id = sourceIdOf(source.place);
    const known = byId.get(id);
    byId.set(id, known === undefined ? source : together(known, source));
  }
  return [...byId].map(([id, source]) => ({ id, source }));
}

function together(one: FoundSource, other: FoundSource): FoundSource {
  return {
    ...one,
    types: one.types === null || other.types === null ? null : [...new Set([...one.types, ...other.types])],
    sets: one.sets === null || other.sets === null ? null : [...new Set([...one.sets, ...other.sets])],
  };
}
