// One JSON file, written in one step and never half; what cannot be read is put aside, not overwritten.
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parsedJson } from '../../../shared/parsed-json.ts';

export type JsonRead =
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'missing' }
  /** Not JSON, or not what `accepts` takes; the file now stands at `asideAt`. */
  | { readonly state: 'damaged'; readonly asideAt: string };

/**
 * Reads the file. One that is no JSON, or that `accepts` turns down, is renamed to `<name>.damaged-<random>` beside it.
 * Throws the system's error for anything but a missing file (permissions, I/O).
 */
export async function readJsonFile(filePath: string, accepts: (value: unknown) => boolean): Promise<JsonRead> {
  let text: string;
  try {
    text = await readFile(filePath, 'utf8');
  } catch (error) {
    if (isMissing(error)) return { state: 'missing' };
    throw error;
  }
  const value = parsedJson(text);
  if (value !== undefined && accepts(value)) return { state: 'read', value };
  const asideAt = await putAside(filePath);
  return { state: 'damaged', asideAt };
}

/** Writes beside the file, flushes to the disk, then takes its place: a crash leaves the old or the new one, whole. */
export async function writeJsonFile(filePath: string, value: unknown): Promise<void> {
  return writeWhole(filePath, JSON.stringify(value));
}

/** The same for any text or bytes. */
export async function writeWhole(filePath: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(filePath), { recursive: true });
  const draftPath = `${filePath}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const draft = await open(draftPath, 'wx', 0o600);
    try {
      await draft.writeFile(text);
      await draft.sync();
    } finally {
      await draft.close();
    }
    await rename(draftPath, filePath);
  } catch (error) {
    await rm(draftPath, { force: true });
    throw error;
  }
}

/** As `<name>.damaged-<random>` beside it: nothing is ever thrown away because it could not be read. */
export async function putAside(filePath: string): Promise<string> {
  const asideAt = `${filePath}.damaged-${randomUUID().slice(0, 8)}`;
  await rename(filePath, asideAt);
  return asideAt;
}

/** Keeps a file of which only a part cannot be read; named by its content, so that the same damage is kept once. */
export async function copyAside(filePath: string): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(filePath))
    .digest('hex');
  await copyFile(filePath, `${filePath}.damaged-${digest.slice(0, 8)}`);
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
