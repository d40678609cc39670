// The events of each profile in a DuckDB file of its own, below one folder.
import { refuse } from '../../../shared/failure.ts';
import type { EventStore } from '../../ports/event-store.ts';

export function eventFiles(_folder: string): EventStore {
  return {
    open: () => Promise.resolve(refuse({ kind: 'cancelled' })),
    removeProfile: () => Promise.resolve({ ok: true, value: null }),
    close: () => Promise.resolve(),
  };
}
