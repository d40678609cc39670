// The files that a user means who names files and folders: those that show, in folders at any depth.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { answering } from './answering.ts';

export type FoundFile = { readonly path: string; readonly bytes: number; readonly changedAtMs: number };

const maxFiles = 100_000;
const maxDepth = 32;

/** By name, so that each time they come in the same order. */
export function listFiles(paths: readonly string[]): Promise<Outcome<readonly FoundFile[]>> {
  return answering(paths[0] ?? '', async () => {
    const found: FoundFile[] = [];
    for (const one of paths)
      for await (const file of below(path.resolve(one), 0)) {
        found.push(file);
        if (found.length > maxFiles) return refuse({ kind: 'bad-input', because: tooMany });
      }
    return accept(found);
  });
}

async function* below(place: string, depth: number): AsyncGenerator<FoundFile> {
  const facts = await stat(place);
  if (facts.isFile()) yield { path: place, bytes: facts.size, changedAtMs: Math.round(facts.mtimeMs) };
  if (!facts.isDirectory() || depth > maxDepth) return;
  const entries = await readdir(place, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    // A link may lead anywhere, also back; what is hidden nobody means.
    if (entry.isSymbolicLink() || entry.name.startsWith('.')) continue;
    yield* below(path.join(place, entry.name), depth + 1);
  }
}

const tooMany = {
  en: `These folders hold more than ${maxFiles.toLocaleString('en')} files. Choose a folder with fewer.`,
  ja: `フォルダー内のファイルが ${maxFiles.toLocaleString('en')} 個を超えています。範囲を絞って選んでください。`,
};
