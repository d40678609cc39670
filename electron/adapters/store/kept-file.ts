// One kept result as a JSON file with a version: read whole or not at all, written in one step.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { guarded } from './guarded.ts';
import { isMissing, readJsonFile, writeJsonFile } from './json-file.ts';

export type Kept = { readonly version: number };

export type KeptKind = { readonly isWhole: (value: unknown) => boolean; readonly version: number };

/** A newer program's file is left as it is and counts as none; a damaged one is put aside. */
export async function readKept<T extends Kept>(filePath: string, { isWhole, version }: KeptKind): Promise<T | null> {
  const read = await readJsonFile(filePath, isWhole);
  if (read.state !== 'read') return null;
  const kept = read.value as T;
  return kept.version === version ? kept : null;
}

export function writeKept(filePath: string, value: unknown): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    await writeJsonFile(filePath, value);
    return accept(null);
  });
}

export function hasVersion(value: unknown): value is { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}

/** The paths of the files whose name fits; none where there is no such folder yet. */
export async function filesIn(folderPath: string, named: RegExp): Promise<readonly string[]> {
  try {
    return (await readdir(folderPath)).filter((name) => named.test(name)).map((name) => path.join(folderPath, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
