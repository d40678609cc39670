// Takes in a Parquet file: its rows are written as JSON first, and read like any other records.
import { stat } from 'node:fs/promises';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import { isFull } from './answering.ts';
import type { Store } from './store.ts';
import { streamPieces } from './stream-pieces.ts';
import { readingTable, type TableRows } from './table-rows.ts';
import { type StreamedFile, takeStreamed } from './take-streamed.ts';
import { type TroubleKind, troublesOf } from './troubles.ts';

/** More than a month of the largest sender; a table that says little about very much would fill the disk. */
const mostRows = 50_000_000;

type Taking = Omit<StreamedFile, 'isGzip'>;

export async function takeTable(store: Store, taking: Taking): Promise<TakenIn> {
  const { file, signal } = taking;
  const { limits } = store;
  const { size } = await stat(file.path);
  return store.work.lend(async (rowsPath) => {
    let isWritten: boolean;
    try {
      isWritten = await readingTable({ path: file.path, signal }, async (table) => {
        const length = table.rows * table.rowLength;
        if (length > limits.ratioFromBytes && length > size * limits.maxRatio) return false;
        await writeRows(store, table, { ...taking, file: { ...file, path: rowsPath } });
        return true;
      });
    } catch (error) {
      signal.throwIfAborted();
      // A full disk is told as such; all else is the table's, whatever it is called.
      if (isFull(error)) throw error;
      return nothingOf(file.name, { kind: 'table' });
    }
    if (!isWritten) return nothingOf(file.name, { kind: 'bomb', maxRatio: limits.maxRatio });
    const { size: rowsSize } = await stat(rowsPath);
    const onRead = (bytes: number, events: number): void => taking.onRead((bytes / rowsSize) * size, events);
    return takeStreamed(store, { ...taking, onRead, file: { ...file, path: rowsPath }, isGzip: true });
  });
}

function nothingOf(name: string, trouble: TroubleKind): TakenIn {
  const troubles = troublesOf(name);
  troubles.add(trouble, null);
  return { ...nothingTaken, files: 1, troubles: troubles.all() };
}

/** Where the first so many hold nothing of SES, the rest is not looked at: it is said so of those alone. */
async function writeRows(
  { limits }: Store,
  { rows, rowLength, write }: TableRows,
  { file, signal }: Taking,
): Promise<void> {
  const most = Math.min(rows, mostRows);
  const first = Math.ceil(limits.originalLength / Math.max(1, rowLength));
  if (first < most) {
    await write(file.path, first);
    const pieces = streamPieces({
      path: file.path,
      isGzip: true,
      source: file.source,
      nowMs: 0,
      limits,
      troubles: troublesOf(file.name),
      onBytes: () => undefined,
      signal,
    });
    for await (const { records } of pieces) {
      if (records === 0) return;
      break;
    }
  }
  await write(file.path, most);
}
