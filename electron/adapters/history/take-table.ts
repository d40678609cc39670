// Takes in a Parquet file: its rows are written as JSON first, and read like any other records.
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import { isOfFile } from './answering.ts';
import { quoted, quotedPath } from './quoted.ts';
import type { Store } from './store.ts';
import { type StreamedFile, takeStreamed } from './take-streamed.ts';
import { troublesOf } from './troubles.ts';

/** More than a month of the largest sender; a table that says little about very much would fill the disk. */
const mostRows = 50_000_000;

export function takeTable(store: Store, { file, ...going }: Omit<StreamedFile, 'isGzip'>): Promise<TakenIn> {
  return store.work.lend(async (rowsPath) => {
    try {
      // A text is not always marked as one.
      const rows = `SELECT * FROM read_parquet([${quotedPath(file.path)}], binary_as_string = true) LIMIT ${mostRows}`;
      await store.database.run(`COPY (${rows}) TO ${quoted(rowsPath)} (FORMAT json, COMPRESSION gzip)`);
    } catch (error) {
      if (going.signal.aborted || !isOfFile(error)) throw error;
      const troubles = troublesOf(file.name);
      troubles.add({ kind: 'unreadable', because: 'Parquet' }, null);
      return { ...nothingTaken, files: 1, troubles: troubles.all() };
    }
    return takeStreamed(store, { file: { ...file, path: rowsPath }, isGzip: true, ...going });
  });
}
