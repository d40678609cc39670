// Builds a history's file anew beside the old one, whole or not at all.
import { rm } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Changing } from './database.ts';
import { quoted } from './quoted.ts';

/** What it changes is the new file; `old` is the name by which the other's tables are read: `FROM ${old}.events`. */
export type Build<T> = (fresh: Changing, old: string) => Promise<T>;

type Building = { readonly writer: DuckDBConnection; readonly path: string; readonly changing: Changing };

const freshPathOf = (path: string): string => `${path}.renewed`;

/** What a process that was killed on the way left behind: it holds what may have to go meanwhile. */
export const removeHalfBuilt = (path: string): Promise<void> => removeFile(freshPathOf(path));

export async function buildFile<T>(
  { writer, path, changing }: Building,
  build: Build<T>,
): Promise<{ readonly done: T; readonly freshPath: string }> {
  await removeHalfBuilt(path);
  const freshPath = freshPathOf(path);
  const [before] = await changing.all<{ readonly name: string }>('SELECT current_database() AS name');
  const old = `"${(before?.name ?? '').replaceAll('"', '""')}"`;
  await writer.run(`ATTACH ${quoted(freshPath)} AS renewed (STORAGE_VERSION 'latest')`);
  try {
    await writer.run('USE renewed');
    await writer.run('BEGIN');
    const done = await build(changing, old);
    await writer.run('COMMIT');
    await writer.run('CHECKPOINT renewed');
    await leave(writer, old);
    return { done, freshPath };
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => undefined);
    await leave(writer, old);
    await removeFile(freshPath);
    throw error;
  }
}

async function leave(writer: DuckDBConnection, old: string): Promise<void> {
  await writer.run(`USE ${old}`);
  await writer.run('DETACH renewed');
}

async function removeFile(filePath: string): Promise<void> {
  for (const name of [filePath, `${filePath}.wal`]) await rm(name, { force: true });
}
