// The sources of an account's events, one for each kind of place.
import type { SourcePlace } from '../../../shared/history/sources.ts';
import type { EventSource, EventSources } from '../../ports/event-source.ts';
import { readAthena } from './athena-source.ts';
import { readExport } from './export-source.ts';
import { readInsights } from './insights-source.ts';
import { readLogs } from './log-source.ts';
import { readObjects } from './object-source.ts';
import { readAhead } from './read-ahead.ts';
import { readQueue } from './queue-source.ts';
import type { AskOf, Reading, SourceWorld } from './source-world.ts';

/** Folders are shared by all accounts, so that no run clears that of another. */
export function createSources(world: SourceWorld, openFolder: EventSources['openFolder']): EventSources {
  const made: { readonly [K in SourcePlace['kind']]: EventSource | null } = {
    s3: at('s3', (ask) => readAhead(readObjects(ask, world))),
    logs: at('logs', (ask) => readLogs(ask, world)),
    insights: at('insights', (ask) => readInsights(ask, world)),
    export: at('export', (ask) => readExport(ask, world)),
    queue: at('queue', (ask) => readQueue(ask, world)),
    athena: at('athena', (ask) => readAthena(ask, world)),
  };
  return { of: (kind) => made[kind], openFolder };
}

function at<K extends SourcePlace['kind']>(kind: K, read: (ask: AskOf<K>) => Reading): EventSource {
  return {
    read(ask) {
      if (ask.place.kind !== kind) throw new Error(`${ask.place.kind} is not read as ${kind}`);
      return read(ask as AskOf<K>);
    },
  };
}
