// Goes on reading while the store takes in what was brought, a little ahead and no further.
import type { Failure } from '../../../shared/failure.ts';
import type { SourceBatch } from '../../ports/event-source.ts';
import { createBell } from './bell.ts';
import type { Reading } from './source-world.ts';

/** Batches with something to keep that may wait; one more is on its way. */
const mostWaiting = 1;

/** The same batches in the same order; those that only tell how far it is are put together. */
export async function* readAhead(reading: Reading): Reading {
  const waiting: SourceBatch[] = [];
  const bell = createBell();
  const state = { isOver: false, isLeft: false };

  async function produce(): Promise<Failure | null> {
    for (;;) {
      const next = await reading.next();
      if (next.done === true) return next.value;
      put(next.value, waiting);
      bell.ring();
      while (!state.isLeft && waiting.filter(isKept).length > mostWaiting) await bell.heard();
      if (state.isLeft) {
        await reading.return(null);
        return null;
      }
    }
  }

  const producing = produce().finally(() => {
    state.isOver = true;
    bell.ring();
  });
  try {
    for (;;) {
      const batch = waiting.shift();
      if (batch !== undefined) {
        bell.ring();
        yield batch;
      } else if (state.isOver) return await producing;
      else await bell.heard();
    }
  } finally {
    state.isLeft = true;
    bell.ring();
    // Nothing is written any more once this has ended.
    await producing;
  }
}

function put(batch: SourceBatch, waiting: SourceBatch[]): void {
  const last = waiting.at(-1);
  if (last === undefined || isKept(last) || isKept(batch)) waiting.push(batch);
  else waiting[waiting.length - 1] = { ...batch, bytes: last.bytes + batch.bytes };
}

function isKept({ files, records, troubles, skipped, read, kept }: SourceBatch): boolean {
  const isBare = files.length === 0 && records.length === 0 && troubles.length === 0 && skipped === 0;
  return !isBare || read !== null || kept !== undefined;
}
