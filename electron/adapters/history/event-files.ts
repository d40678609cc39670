// The events of each profile in a DuckDB file of its own, below one folder.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { EventArchive, EventStore } from '../../ports/event-store.ts';
import { answering } from './answering.ts';
import type { OpenOptions } from './open-file.ts';
import { type TakeLimits, takeLimits } from './take-limits.ts';

export type EventFilesOptions = { readonly open?: OpenOptions; readonly limits?: TakeLimits };

export function eventFiles(folder: string, { open, limits = takeLimits }: EventFilesOptions = {}): EventStore {
  const opened = new Map<string, Promise<Outcome<EventArchive>>>();

  async function openOne(profileId: string): Promise<Outcome<EventArchive>> {
    // Only where somebody opens a history: a program's start must not wait for it.
    const [{ openFile }, { openArchive }] = await Promise.all([import('./open-file.ts'), import('./archive.ts')]);
    const database = await openFile(path.join(folder, fileName(profileId)), open);
    if (!database.ok) return database;
    const onBroken = (): void => void opened.delete(profileId);
    return accept(await openArchive(database.value, { limits, onBroken }));
  }

  async function closeOne(profileId: string): Promise<void> {
    const archive = await opened.get(profileId);
    opened.delete(profileId);
    if (archive?.ok === true) await archive.value.close();
  }

  return {
    async open(profileId) {
      const known = opened.get(profileId) ?? openOne(profileId);
      opened.set(profileId, known);
      const archive = await known;
      // A refusal may not hold the next time.
      if (!archive.ok) opened.delete(profileId);
      return archive;
    },
    removeProfile: (profileId) =>
      answering(folder, async () => {
        await closeOne(profileId);
        const name = fileName(profileId);
        // Copies of older versions and damaged files are the profile's as well.
        const files = (await namesIn(folder)).filter((file) => file === name || file.startsWith(`${name}.`));
        for (const file of files) await rm(path.join(folder, file), { recursive: true, force: true });
        return accept(null);
      }),
    async close() {
      await Promise.all([...opened.keys()].map(closeOne));
    },
  };
}

/** Whatever a profile is called, it is a name of a file and no path. */
const fileName = (profileId: string): string => `${encodeURIComponent(profileId).replaceAll('.', '%2E')}.duckdb`;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
