// What a profile's store holds and from where: its state, and the sources that are kept with it.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { HistorySource, HistoryState, SourcePlace } from '../../../shared/history/sources.ts';
import type { EventStore, KeptSource } from '../../ports/event-store.ts';
import { refuseEmptying } from './refuse-emptying.ts';
import { sourceIdOf } from './source-id.ts';
import { sourceTitle } from './source-title.ts';

export type KeptHistory = {
  readonly profileId: string;
  readonly events: EventStore;
  /** Nothing may be changed in the profile's account. */
  readonly isReadOnly: boolean;
};

export async function historyState(
  { profileId, events }: KeptHistory,
  running: HistoryState['running'],
): Promise<Outcome<HistoryState>> {
  const opened = await events.open(profileId);
  if (!opened.ok) return opened;
  const [facts, sources] = await Promise.all([opened.value.facts(), opened.value.sources()]);
  if (!facts.ok) return facts;
  if (!sources.ok) return sources;
  return accept({ ...facts.value, sources: historySources(sources.value), running });
}

/** A source of the same place stays the same, with all that is known of it. */
export async function saveSource(
  place: SourcePlace,
  { profileId, events, isReadOnly }: KeptHistory,
): Promise<Outcome<null>> {
  const refusal = refuseEmptying(place, isReadOnly);
  if (refusal !== null) return refuse(refusal);
  const opened = await events.open(profileId);
  return opened.ok ? opened.value.saveSource({ id: sourceIdOf(place), place, title: sourceTitle(place) }) : opened;
}

export async function removeSource(id: string, { profileId, events }: KeptHistory): Promise<Outcome<null>> {
  const opened = await events.open(profileId);
  return opened.ok ? opened.value.removeSource(id) : opened;
}

/** How it was found is the account's to tell: `discoverSources` asks it. */
export function historySources(kept: readonly KeptSource[]): readonly HistorySource[] {
  return kept.map((source) => ({ ...source, found: null, types: null, sets: null }));
}
