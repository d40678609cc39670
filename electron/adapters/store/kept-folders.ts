// Folders of what is kept under ids: which there are, and how one goes.
import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from './json-file.ts';

/** Ids come from the window: nothing that could be a path is one. */
export const isId = (id: string): boolean => /^[A-Za-z0-9-]{1,64}$/u.test(id);

/** The first group of each name that fits; foreign files and folders are passed over. */
export async function idsIn(folderPath: string, named: RegExp): Promise<readonly string[]> {
  try {
    return (await readdir(folderPath)).flatMap((name) => named.exec(name)?.[1] ?? []);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Under another name first: what a crash leaves of it then is nothing that lost a file. */
export async function removeFolder(folder: string): Promise<void> {
  const goingAt = path.join(path.dirname(folder), `going-${randomUUID().slice(0, 8)}`);
  try {
    await rename(folder, goingAt);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  await rm(goingAt, { recursive: true, force: true });
}
