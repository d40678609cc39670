// Takes in files, a batch at a time: each batch is kept as a whole or not at all.
import { accept, type Outcome } from '../../../shared/failure.ts';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { IncomingFile, TakeOptions } from '../../ports/event-store.ts';
import { lookAt } from './look.ts';
import type { OnRead, Store } from './store.ts';
import { takeStreamed } from './take-streamed.ts';
import { addTaken } from './taken.ts';

/** Where it is cancelled, the answer is what was taken in before. */
export async function takeFiles(
  store: Store,
  files: readonly IncomingFile[],
  { signal, onProgress }: TakeOptions,
): Promise<Outcome<TakenIn>> {
  let taken: TakenIn = nothingTaken;
  let bytes = 0;
  let events = 0;
  const interrupt = (): void => store.database.interrupt();
  signal.addEventListener('abort', interrupt);
  try {
    for (const file of files) {
      signal.throwIfAborted();
      const onRead: OnRead = (moreBytes, moreEvents) => {
        bytes += moreBytes;
        events += moreEvents;
        onProgress?.({ files: taken.files + taken.skippedFiles, bytes, events, at: file.name });
      };
      taken = addTaken(taken, await takeOne(store, { file, signal, onRead }));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
  return accept(taken);
}

type One = { readonly file: IncomingFile; readonly signal: AbortSignal; readonly onRead: OnRead };

async function takeOne(store: Store, { file, signal, onRead }: One): Promise<TakenIn> {
  if (await wasRead(store, file)) return { ...nothingTaken, skippedFiles: 1 };
  const { packing } = await lookAt(file.path);
  return takeStreamed(store, { file, isGzip: packing === 'gzip', signal, onRead });
}

async function wasRead({ database }: Store, { sourceId, name, version }: IncomingFile): Promise<boolean> {
  const rows = await database.all(
    'SELECT 1 FROM originals WHERE source_id = $sourceId AND name = $name AND version = $version AND is_whole',
    { sourceId, name, version },
  );
  return rows.length > 0;
}
