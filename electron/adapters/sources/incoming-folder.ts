// Folders for what is on its way from a source into the store: one for each run, gone at its end.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { IncomingFolder } from '../../ports/event-source.ts';

/** What a run left that was killed goes with the first folder that is asked for. */
export function incomingFolders(at: string): () => Promise<Outcome<IncomingFolder>> {
  let cleared: Promise<void> | null = null;
  return async () => {
    try {
      cleared ??= rm(at, { recursive: true, force: true });
      await cleared;
      await mkdir(at, { recursive: true });
      const folder = await mkdtemp(path.join(at, 'run-'));
      return accept({ path: folder, remove: () => rm(folder, { recursive: true, force: true }) });
    } catch (error) {
      return refuse({ kind: 'disk', path: at, because: error instanceof Error ? error.message : String(error) });
    }
  };
}
