// Takes in one file as a stream: any arrangement of records, any size, in pieces that are each kept whole.
import { writeFile } from 'node:fs/promises';
import { nothingTaken, type TakenIn } from '../../../shared/history/sources.ts';
import type { IncomingFile } from '../../ports/event-store.ts';
import { insertLines } from './event-json.ts';
import { nextOriginalId, packed, putOriginals } from './originals.ts';
import { settleDoubles } from './settle-doubles.ts';
import { putParts } from './shelves.ts';
import type { Store } from './store.ts';
import { type StreamPiece, streamPieces } from './stream-pieces.ts';
import { addTaken } from './taken.ts';
import { type Troubles, troublesOf } from './troubles.ts';

export type StreamedFile = {
  readonly file: IncomingFile;
  readonly isGzip: boolean;
  readonly onRead: (bytes: number, events: number) => void;
  readonly signal: AbortSignal;
};

export async function takeStreamed(store: Store, { file, isGzip, onRead, signal }: StreamedFile): Promise<TakenIn> {
  const nowMs = Date.now();
  const troubles = troublesOf(file.name);
  const known = await knownPieces(store, file);
  const pieces = streamPieces({
    path: file.path,
    isGzip,
    source: file.source,
    nowMs,
    limits: store.limits,
    troubles,
    onBytes: (bytes) => onRead(bytes, 0),
    signal,
  });
  let taken: TakenIn = { ...nothingTaken, files: 1 };
  let records = 0;
  let number = 0;
  for await (const piece of pieces) {
    records += piece.records;
    number += 1;
    // Where the first so many characters hold nothing of SES, the rest is not looked at.
    if (records === 0) return { ...nothingTaken, files: 1, troubles: whyNothing(file, piece, troubles) };
    if (number <= known) continue;
    const put = await putPiece(store, { file, piece, nowMs, troubles, signal });
    onRead(0, put.events);
    taken = addTaken(taken, put);
  }
  return { ...taken, troubles: troubles.all() };
}

function whyNothing({ name }: IncomingFile, { text, isLast }: StreamPiece, said: Troubles): TakenIn['troubles'] {
  // Empty, or cut so short that nothing came out; or what it is is known, and said.
  if ((isLast && text.trim() === '') || said.has('metrics')) return said.all();
  const troubles = troublesOf(name);
  troubles.add({ kind: 'foreign' }, null);
  return troubles.all();
}

/** Pieces are cut alike each time: of a reading that was ended in the middle, those that are there need not be put in again. */
async function knownPieces({ database }: Store, { sourceId, name, version }: IncomingFile): Promise<number> {
  const [row] = await database.all<{ readonly n: number }>(
    'SELECT count(*) AS n FROM originals WHERE source_id = $sourceId AND name = $name AND version = $version AND NOT is_whole',
    { sourceId, name, version },
  );
  return row?.n ?? 0;
}

type Putting = {
  readonly file: IncomingFile;
  readonly piece: StreamPiece;
  readonly nowMs: number;
  readonly troubles: Troubles;
  readonly signal: AbortSignal;
};

async function putPiece(
  { database, work }: Store,
  { file, piece, nowMs, troubles, signal }: Putting,
): Promise<TakenIn> {
  const { isLast, broken } = piece;
  const gzipped = await packed(Buffer.from(piece.text));
  return work.lend(async (linesPath) => {
    await writeFile(linesPath, piece.lines);
    return database.inTransaction(async (changing) => {
      const id = await nextOriginalId(changing);
      if (piece.lines !== '') await changing.run(insertLines(linesPath, id));
      const counted = (await settleDoubles(changing, id)).get(id);
      // What brought nothing new need not be kept again, but that it was read.
      if (counted === undefined || counted.events > 0 || broken > 0) await putParts(changing, id, gzipped);
      const original = { ...file, kind: 'records', isWhole: isLast } as const;
      await putOriginals(changing, [
        { id, original, takenAtMs: nowMs, counted, broken, troubles: isLast ? troubles.all() : [] },
      ]);
      return { ...nothingTaken, ...counted, broken };
    }, signal);
  });
}
