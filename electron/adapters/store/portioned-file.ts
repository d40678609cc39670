// A file that the user named and that may be larger than memory: written as its text comes, whole or not at all.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { guarded } from './guarded.ts';

type Put = (text: string) => Promise<void>;

/** An earlier file stays until the new one is complete. */
export function writePortionedFile(
  filePath: string,
  write: (put: Put) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    const draftPath = `${filePath}.${randomUUID().slice(0, 8)}.tmp`;
    try {
      const draft = await open(draftPath, 'wx', 0o600);
      try {
        const written = await write((text) => draft.appendFile(text));
        if (!written.ok) return written;
        await draft.sync();
      } finally {
        await draft.close();
      }
      await rename(draftPath, filePath);
      return accept(null);
    } finally {
      await rm(draftPath, { force: true });
    }
  });
}
