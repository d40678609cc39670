// What a flow about the sources of a profile's events needs from the world.
import type { Clock } from '../../ports/clock.ts';
import type { EventSources } from '../../ports/event-source.ts';
import type { EventStore } from '../../ports/event-store.ts';
import type { Ses } from '../../ports/ses.ts';

export type SourcesWorld = {
  readonly profileId: string;
  readonly events: EventStore;
  /** Nothing may be changed in the account. */
  readonly isReadOnly: boolean;
  readonly ses: Ses;
  readonly sources: EventSources;
  readonly clock: Clock;
};

/** The sources of an account, loaded when they are first wanted. */
export type OpenSources = (ses: Ses) => Promise<EventSources>;
