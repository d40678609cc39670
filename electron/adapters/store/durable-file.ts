// A file that survives a power cut: on the disk with the folder that names it, before its writer goes on.
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './json-file.ts';

/** Whole or not at all, like every file here; and then its name and its new folders, too. */
export async function writeDurably(filePath: string, text: string | Uint8Array): Promise<void> {
  const folder = path.dirname(filePath);
  const firstMade = await mkdir(folder, { recursive: true });
  await writeWhole(filePath, text);
  await flushFolder(folder);
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = path.dirname(made))
    await flushFolder(path.dirname(made));
}

/** A new name is on the disk only when its folder is (fsync(2)); Windows opens no folder, and needs none flushed. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
