// The part of the wiring that marries the sources of events to their adapters.
import { systemClock } from './adapters/system/clock.ts';
import { systemSleep } from './adapters/system/sleep.ts';
import type { OpenSources } from './flows/history/sources-world.ts';
import type { EventSources } from './ports/event-source.ts';

/** Below `incomingAt` files wait until they are taken in: one place for all accounts. */
export function openSourcesAt(incomingAt: string): OpenSources {
  let folders: EventSources['openFolder'] | null = null;
  return async (ses) => {
    const [{ createSources }, { incomingFolders }] = await Promise.all([
      import('./adapters/sources/create-sources.ts'),
      import('./adapters/sources/incoming-folder.ts'),
    ]);
    folders ??= incomingFolders(incomingAt);
    return createSources({ ses, clock: systemClock, sleep: systemSleep }, folders);
  };
}
