// The files that a user means who names files and folders: those that show, in folders at any depth.
import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Failure, type Outcome, refuse } from '../../../shared/failure.ts';
import { answering } from './answering.ts';

export type FoundFile = { readonly path: string; readonly bytes: number; readonly changedAtMs: number };

const maxFiles = 100_000;
const maxDepth = 32;

/** By name, so that each time they come in the same order; each once, however often it is meant. */
export function listFiles(paths: readonly string[]): Promise<Outcome<readonly FoundFile[]>> {
  return answering(paths[0] ?? '', async () => {
    const found = new Map<string, FoundFile>();
    for (const one of paths) {
      const place = path.resolve(one);
      const facts = await factsOf(place);
      if (facts instanceof Error)
        return refuse(isMissing(facts) ? notThere(place) : { kind: 'disk', path: place, because: facts.message });
      // A pipe or a device that is named is said to be none, where its content is looked at.
      if (!facts.isFile() && !facts.isDirectory()) found.set(place, untold(place));
      for await (const file of below(place, facts, 0)) {
        found.set(file.path, file);
        if (found.size > maxFiles) return refuse({ kind: 'bad-input', because: tooMany });
      }
    }
    return accept([...found.values()]);
  });
}

async function* below(place: string, facts: Stats, depth: number): AsyncGenerator<FoundFile> {
  if (facts.isFile()) yield { path: place, bytes: facts.size, changedAtMs: Math.round(facts.mtimeMs) };
  if (!facts.isDirectory() || depth > maxDepth) return;
  const entries = await entriesOf(place);
  if (entries === null) yield untold(place);
  for (const entry of entries ?? []) {
    // A link may lead anywhere, also back; what is hidden nobody means.
    if (entry.isSymbolicLink() || entry.name.startsWith('.')) continue;
    const inside = path.join(place, entry.name);
    const known = await factsOf(inside);
    if (known instanceof Error) yield untold(inside);
    else yield* below(inside, known, depth + 1);
  }
}

/** What cannot be looked at does not keep the rest: whoever reads it says why. */
const untold = (place: string): FoundFile => ({ path: place, bytes: 0, changedAtMs: 0 });

async function factsOf(place: string): Promise<Stats | Error> {
  try {
    return await stat(place);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const isMissing = (error: Error): boolean => 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

const notThere = (place: string): Failure => ({
  kind: 'bad-input',
  because: {
    en: `There is no file or folder ${place}. Check its name, then try again.`,
    ja: `${place} というファイルまたはフォルダーはありません。名前を確認してから、もう一度お試しください。`,
  },
});

const tooMany = {
  en: `These folders hold more than ${maxFiles.toLocaleString('en')} files. Choose a folder with fewer.`,
  ja: `フォルダー内のファイルが ${maxFiles.toLocaleString('en')} 個を超えています。範囲を絞って選んでください。`,
};
