// Opens a history's file: a new one with its tables, an older one brought up to date, a damaged one put aside.
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
import { answering, isDamage, isNewer, isNoHistory } from './answering.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { computeKeysAnew, hashProbe } from './keys.ts';
import { migrate } from './migrate.ts';
import { createTables, schemaVersion } from './schema.ts';

export type OpenOptions = {
  readonly threads: number;
  /** Of the tables' data in memory; what does not fit goes to files beside. */
  readonly memoryLimit: string;
  /** Of those files. */
  readonly maxTempBytes: number | null;
};

/** Each thread that takes events in holds 122,880 of them before it writes them out, with all that their records say. */
const memoryPerThread = 100;
const threads = Math.max(2, Math.min(4, availableParallelism()));

export const openOptions: OpenOptions = {
  threads,
  memoryLimit: `${threads * memoryPerThread}MB`,
  maxTempBytes: null,
};

export function openFile(filePath: string, options: OpenOptions = openOptions): Promise<Outcome<OpenDatabase>> {
  return answering(filePath, async () => {
    await mkdir(path.dirname(filePath), { recursive: true, mode: 0o700 });
    const marker = damageMarker(filePath);
    if (await isThere(marker)) {
      await rm(marker, { force: true });
      return openAnew(filePath, options);
    }
    try {
      return await openWhole(filePath, options);
    } catch (error) {
      if (!isDamage(error)) throw error;
      return openAnew(filePath, options);
    }
  });
}

/** Stands beside a file in which damage was found while it was open: it is put aside at the next opening. */
export const damageMarker = (filePath: string): string => `${filePath}.damaged`;

async function openAnew(filePath: string, options: OpenOptions): Promise<Outcome<OpenDatabase>> {
  const asideAt = await putAside(filePath);
  const opened = await openWhole(filePath, options);
  if (opened.ok) await keepNote(opened.value, wasDamaged(asideAt));
  return opened;
}

async function openWhole(filePath: string, options: OpenOptions): Promise<Outcome<OpenDatabase>> {
  const database = await connect(filePath, options);
  try {
    if (await isOfAnother(database)) {
      await database.close();
      return refuse({ kind: 'bad-input', because: isNoHistory(filePath) });
    }
    const version = await versionOf(database);
    if (version !== null && version > schemaVersion) {
      await database.close();
      return refuse({ kind: 'not-allowed', because: isNewer });
    }
    if (version === null) await begin(database);
    else if (version < schemaVersion) {
      await database.close();
      return await bringUpToDate(filePath, version, options);
    }
    await checkKeys(database);
    // What was once done to it is said until it is closed.
    await database.run(`DELETE FROM facts WHERE name = 'note'`);
    return accept(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function bringUpToDate(filePath: string, version: number, options: OpenOptions): Promise<Outcome<OpenDatabase>> {
  // Closed, so that all of it stands in the one file.
  const copyAt = `${filePath}.version-${version}`;
  await copyFile(filePath, copyAt);
  const database = await connect(filePath, options);
  try {
    await database.inTransaction((changing) => migrate(changing, version));
    await checkKeys(database);
    await keepNote(database, wasOlder(copyAt));
    return accept(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function connect(
  filePath: string,
  { threads: most, memoryLimit, maxTempBytes }: OpenOptions,
): Promise<OpenDatabase> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const create = () =>
    DuckDBInstance.create(filePath, {
      threads: String(most),
      memory_limit: memoryLimit,
      // What was freed goes back to the system: the program's window wants memory as well.
      allocator_bulk_deallocation_flush_threshold: '8MB',
      // Each writes the last rows of every table anew.
      checkpoint_threshold: '128MB',
      preserve_insertion_order: 'false',
      temp_directory: `${filePath}.tmp`,
      ...(maxTempBytes === null ? {} : { max_temp_directory_size: `${maxTempBytes}B` }),
      storage_compatibility_version: 'latest',
      // Nothing is ever fetched.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
  return openDatabase(create, filePath);
}

/** DuckDB keeps other programs' data as well: their files are neither damaged nor to be begun in. */
async function isOfAnother(database: OpenDatabase): Promise<boolean> {
  const [row] = await database.all<{ readonly tables: number; readonly ours: number }>(
    `SELECT count(*) AS tables, count_if(schema_name = 'main' AND table_name IN ('facts', 'events', 'originals')) AS ours
     FROM duckdb_tables()`,
  );
  return row !== undefined && row.tables > 0 && row.ours < 3;
}

/** Null: there are no tables yet. */
async function versionOf(database: OpenDatabase): Promise<number | null> {
  const tables = await database.all(`SELECT 1 FROM duckdb_tables() WHERE table_name = 'facts'`);
  if (tables.length === 0) return null;
  const [row] = await database.all<{ readonly value: string }>(`SELECT value FROM facts WHERE name = 'version'`);
  const version = Number(row?.value);
  if (!Number.isInteger(version)) throw new Error('Corrupt: the history does not say of which version it is.');
  return version;
}

function begin(database: OpenDatabase): Promise<void> {
  return database.inTransaction(async (changing) => {
    await changing.run(createTables);
    await changing.run(`INSERT INTO facts VALUES ('version', $version)`, { version: String(schemaVersion) });
    await changing.run(`INSERT INTO facts SELECT 'hash', probe FROM (${hashProbe})`);
  });
}

async function checkKeys(database: OpenDatabase): Promise<void> {
  const [row] = await database.all(`SELECT 1 FROM facts, (${hashProbe}) WHERE name = 'hash' AND value = probe`);
  if (row !== undefined) return;
  await database.inTransaction(async (changing) => {
    await changing.run(computeKeysAnew);
    await changing.run(`INSERT OR REPLACE INTO facts SELECT 'hash', probe FROM (${hashProbe})`);
  });
}

async function putAside(filePath: string): Promise<string> {
  const asideAt = `${filePath}.damaged-${new Date().toISOString().replaceAll(/[:.]/gu, '-')}`;
  await rename(filePath, asideAt);
  const log = `${filePath}.wal`;
  if (await isThere(log)) await rename(log, `${asideAt}.wal`);
  return asideAt;
}

async function isThere(filePath: string): Promise<boolean> {
  try {
    await stat(filePath);
    return true;
  } catch {
    return false;
  }
}

function keepNote(database: OpenDatabase, note: Text): Promise<void> {
  return database.run(`INSERT OR REPLACE INTO facts VALUES ('note', $note)`, { note: JSON.stringify(note) });
}

const wasDamaged = (asideAt: string): Text => ({
  en: `The history was damaged and was kept as ${path.basename(asideAt)}. A new one was begun: read the sources again.`,
  ja: `履歴ファイルが破損していたため、${path.basename(asideAt)} として残し、新しい履歴を作成しました。イベントソースからもう一度読み込んでください。`,
});

const wasOlder = (copyAt: string): Text => ({
  en: `The history of an older version was brought up to date; ${path.basename(copyAt)} is a copy of it as it was.`,
  ja: `旧バージョンの履歴を現在の形式に更新しました。更新前のコピーは ${path.basename(copyAt)} です。`,
});
