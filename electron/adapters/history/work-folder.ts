// A folder beside a history's file for what is only needed while something is taken in.
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

export type WorkFolder = {
  /** A path for a file of one's own; it is gone afterwards. */
  lend<T>(act: (filePath: string) => Promise<T>): Promise<T>;
};

/** What a process that was killed left behind goes. */
export async function openWorkFolder(filePath: string): Promise<WorkFolder> {
  const folder = `${filePath}.work`;
  await rm(folder, { recursive: true, force: true });
  return {
    async lend(act) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const lent = path.join(folder, `${randomUUID()}.json`);
      try {
        return await act(lent);
      } finally {
        await rm(lent, { force: true });
      }
    },
  };
}
