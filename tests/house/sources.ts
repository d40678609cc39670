// The project's own source files, for the tests that look at how the house is kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
};

const sourceEnding = /(?<!\.d)\.tsx?$/u;

/** All TypeScript files below the folders. */
export function sourcesIn(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => sourceEnding.test(name))
      .map((name) => readSource(`${folder}/${name.split(path.sep).join('/')}`)),
  );
}

function readSource(relative: string): SourceFile {
  const text = readFileSync(path.join(projectRoot, relative), 'utf8');
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gmu,
  );
  const imports = [...statements].map((found) => ({
    from: found[2] ?? found[3] ?? found[4] ?? '',
    typeOnly: found[1] !== undefined,
  }));
  return { path: relative, text, imports };
}

/** Where a relative import leads, from the project's root; null for a package. */
export function resolvedImport(file: SourceFile, from: string): string | null {
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file.path), from.replace(/\?.*$/u, '')) : null;
}
