// The sources of an account's events, one for each kind of place.
import type { SourcePlace } from '../../../shared/history/sources.ts';
import type { Clock } from '../../ports/clock.ts';
import type { EventSource, EventSources } from '../../ports/event-source.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Sleep } from '../../ports/sleep.ts';

export type SourceWorld = {
  readonly ses: Ses;
  readonly clock: Clock;
  readonly sleep: Sleep;
};

/** Folders are shared by all accounts, so that no run clears that of another. */
export function createSources(_world: SourceWorld, openFolder: EventSources['openFolder']): EventSources {
  const made: { readonly [K in SourcePlace['kind']]?: EventSource } = {};
  return { of: (kind) => made[kind] ?? null, openFolder };
}
