// Reads the files and folders that the user chose into the history; those that were read before are not read again.
import { accept, type Outcome } from '../../../shared/failure.ts';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { EventArchive, IncomingFile, TakeOptions } from '../../ports/event-store.ts';

export type ListFiles = (
  paths: readonly string[],
) => Promise<Outcome<readonly { readonly path: string; readonly bytes: number; readonly changedAtMs: number }[]>>;

export type ImportWorld = { readonly archive: EventArchive; readonly listFiles: ListFiles };

export async function importFiles(
  paths: readonly string[],
  { archive, listFiles }: ImportWorld,
  options: TakeOptions,
): Promise<Outcome<TakenIn>> {
  const found = await listFiles(paths);
  if (!found.ok) return found;
  if (found.value.length === 0) return accept(nothingTaken);
  const files = found.value.map(({ path, bytes, changedAtMs }): IncomingFile => ({
    path,
    source: 'file',
    sourceId: '',
    name: path,
    version: `${bytes}/${changedAtMs}`,
  }));
  return archive.takeFiles(files, options);
}
