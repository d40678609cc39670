// Reads the files and folders that the user chose into the history; those that were read before are not read again.
import { accept, type Outcome } from '../../../shared/failure.ts';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { EventArchive, IncomingFile, TakeProgress } from '../../ports/event-store.ts';

export type ListFiles = (
  paths: readonly string[],
) => Promise<Outcome<readonly { readonly path: string; readonly bytes: number; readonly changedAtMs: number }[]>>;

export type ImportWorld = { readonly archive: EventArchive; readonly listFiles: ListFiles };

export type ImportProgress = TakeProgress & { readonly totalFiles: number; readonly totalBytes: number };

type ImportOptions = { readonly signal: AbortSignal; readonly onProgress?: (progress: ImportProgress) => void };

export async function importFiles(
  paths: readonly string[],
  { archive, listFiles }: ImportWorld,
  { signal, onProgress }: ImportOptions,
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
    bytes,
  }));
  const totals = { totalFiles: files.length, totalBytes: found.value.reduce((sum, { bytes }) => sum + bytes, 0) };
  return archive.takeFiles(files, { signal, onProgress: (progress) => onProgress?.({ ...progress, ...totals }) });
}
