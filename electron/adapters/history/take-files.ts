// Takes in files, a batch at a time: each batch is kept as a whole or not at all.
import { accept, type Outcome } from '../../../shared/failure.ts';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { IncomingFile, TakeOptions } from '../../ports/event-store.ts';
import { isOfFile } from './answering.ts';
import { type Batch, batchesOf } from './batches.ts';
import { lookAt } from './look.ts';
import type { OnRead, Store } from './store.ts';
import { type LinesTaken, type LookedAt, takeLines } from './take-lines.ts';
import { takeStreamed } from './take-streamed.ts';
import { takeTable } from './take-table.ts';
import { addTaken } from './taken.ts';
import { troublesOf } from './troubles.ts';

/** So many are looked at before the first of them is read. */
const lookedAtOnce = 1000;

/** Where it is cancelled, the answer is what was taken in before. */
export async function takeFiles(
  store: Store,
  files: readonly IncomingFile[],
  { signal, onProgress }: TakeOptions,
): Promise<Outcome<TakenIn>> {
  let taken: TakenIn = nothingTaken;
  const done = { bytes: 0, events: 0 };
  let within = 0;
  const onRead: OnRead = (at, bytes, events) => {
    // What SQL could not take in is read once more.
    within = Math.max(within, Math.round(bytes));
    done.events += events;
    const { files: read, skippedFiles } = taken;
    onProgress?.({ files: read + skippedFiles, bytes: done.bytes + within, events: done.events, at });
  };
  try {
    for (let from = 0; from < files.length; from += lookedAtOnce) {
      const some = files.slice(from, from + lookedAtOnce);
      const { unread, seen } = await lookAtAll(store, some);
      taken = addTaken(taken, seen);
      done.bytes += bytesOf(some) - bytesOf(unread.map(({ file }) => file));
      for (const batch of batchesOf(unread)) {
        signal.throwIfAborted();
        const read = batch.by === 'stream' ? [batch.file] : batch.files;
        onRead(read[0]?.file.name ?? '', 0, 0);
        taken = addTaken(taken, await takeBatch(store, batch, { signal, onRead }));
        done.bytes += lengthOf(read);
        within = 0;
        onRead(read.at(-1)?.file.name ?? '', 0, 0);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return accept(taken);
}

/** As they were listed: nothing of them is read. */
const bytesOf = (files: readonly IncomingFile[]): number => files.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
const lengthOf = (files: readonly LookedAt[]): number => files.reduce((sum, { shape }) => sum + shape.bytes, 0);

type Seen = { readonly unread: readonly LookedAt[]; readonly seen: TakenIn };

async function lookAtAll(store: Store, files: readonly IncomingFile[]): Promise<Seen> {
  const unread: LookedAt[] = [];
  let seen: TakenIn = nothingTaken;
  const known = await readBefore(store, files);
  for (const file of files) {
    if (known.has(keyOf(file))) {
      seen = addTaken(seen, { ...nothingTaken, skippedFiles: 1 });
      continue;
    }
    try {
      unread.push({ file, shape: await lookAt(file.path) });
    } catch (error) {
      seen = addTaken(seen, unreadable(file, error));
    }
  }
  return { unread, seen };
}

function unreadable({ name }: IncomingFile, error: unknown): TakenIn {
  const troubles = troublesOf(name);
  troubles.add({ kind: 'unreadable', because: error instanceof Error ? error.message : String(error) }, null);
  return { ...nothingTaken, files: 1, troubles: troubles.all() };
}

const keyOf = ({ sourceId, name, version }: Pick<IncomingFile, 'sourceId' | 'name' | 'version'>): string =>
  JSON.stringify([sourceId, name, version]);

async function readBefore({ database }: Store, files: readonly IncomingFile[]): Promise<ReadonlySet<string>> {
  const rows = await database.all<{ readonly source_id: string; readonly name: string; readonly version: string }>(
    'SELECT source_id, name, version FROM originals WHERE is_whole AND name IN (SELECT unnest($names))',
    { names: files.map(({ name }) => name) },
  );
  return new Set(rows.map(({ source_id, name, version }) => keyOf({ sourceId: source_id, name, version })));
}

type Going = { readonly signal: AbortSignal; readonly onRead: OnRead };

async function takeBatch(store: Store, batch: Batch, going: Going): Promise<TakenIn> {
  if (batch.by === 'stream') return takeAsStream(store, batch.file, going);
  const { taken, left } = await takeByLines(store, batch.files, going);
  let all = taken;
  for (const one of left) all = addTaken(all, await takeAsStream(store, one, going));
  return all;
}

async function takeByLines(store: Store, files: readonly LookedAt[], { signal, onRead }: Going): Promise<LinesTaken> {
  try {
    const bytes = lengthOf(files);
    const onShare = (share: number): void => onRead(files[0]?.file.name ?? '', share * bytes, 0);
    const done = await takeLines(store, files, { signal, onShare });
    onRead(files.at(-1)?.file.name ?? '', bytes, done.taken.events);
    return done;
  } catch (error) {
    if (signal.aborted || !isOfFile(error)) throw error;
    return takeByHalves(store, files, { signal, onRead });
  }
}

/** In one of them is what DuckDB does not read at all; the stream reads of it what can be read and says what cannot. */
async function takeByHalves(store: Store, files: readonly LookedAt[], going: Going): Promise<LinesTaken> {
  if (files.length < 2) return { taken: nothingTaken, left: files };
  const middle = Math.ceil(files.length / 2);
  const one = await takeByLines(store, files.slice(0, middle), going);
  const other = await takeByLines(store, files.slice(middle), going);
  return { taken: addTaken(one.taken, other.taken), left: [...one.left, ...other.left] };
}

async function takeAsStream(store: Store, { file, shape }: LookedAt, { signal, onRead }: Going): Promise<TakenIn> {
  let read = 0;
  const going = {
    signal,
    onRead(bytes: number, events: number): void {
      read += bytes;
      onRead(file.name, read, events);
    },
  };
  try {
    if (shape.kind === 'parquet') return await takeTable(store, { file, ...going });
    return await takeStreamed(store, { file, isGzip: shape.packing === 'gzip', ...going });
  } catch (error) {
    // Gone since it was looked at: the others are read all the same.
    if (error instanceof Error && 'path' in error && error.path === file.path) return unreadable(file, error);
    throw error;
  }
}
