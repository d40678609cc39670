// One history in a file that the user names, outside of any profile.
import { open } from 'node:fs/promises';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import { answering, isNoHistory } from './answering.ts';
import { openArchive } from './archive.ts';
import { openFile } from './open-file.ts';
import { takeLimits } from './take-limits.ts';

/** `mayBegin`: one that is not there is made. A file of something else is refused, and left as it is. */
export function openEventFile(
  filePath: string,
  { mayBegin }: { readonly mayBegin: boolean },
): Promise<Outcome<EventArchive>> {
  return answering(filePath, async () => {
    const holds = await whatIsThere(filePath);
    if (holds === 'something-else') return refuse({ kind: 'bad-input', because: isNoHistory(filePath) });
    if (holds === 'nothing' && !mayBegin) return refuse(notFound(filePath));
    const database = await openFile(filePath);
    if (!database.ok) return database;
    return accept(await openArchive(database.value, { limits: takeLimits, onBroken: () => undefined }));
  });
}

async function whatIsThere(filePath: string): Promise<'nothing' | 'history' | 'something-else'> {
  try {
    const file = await open(filePath, 'r');
    try {
      // DuckDB, "Internals": the name stands behind the checksum of the first block.
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 8);
      return bytesRead === 4 && buffer.toString('latin1') === 'DUCK' ? 'history' : 'something-else';
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'nothing';
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return 'something-else';
    throw error;
  }
}
