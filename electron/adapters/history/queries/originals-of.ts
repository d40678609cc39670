// Reads originals again, record by record: unpacked part by part, never a whole file at once.
import { StringDecoder } from 'node:string_decoder';
import { constants, createGunzip } from 'node:zlib';
import { type Piece, recordSplitter } from '../../../engine/protocols/ses-event/split-records.ts';
import type { Changing, Database } from '../database.ts';
import { partsOf } from '../shelves.ts';

type Asking = Pick<Database | Changing, 'all'>;

type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Pieces in portions, each as it was cut when it was read; those that are broken are among them. */
export const piecesOf = (asking: Asking, originalId: number): AsyncGenerator<readonly Piece[]> =>
  piecesIn(partsOf(asking, originalId));

/** The same of an original's parts. */
export async function* piecesIn(parts: Parts): AsyncGenerator<readonly Piece[]> {
  const splitter = recordSplitter();
  const decoder = new StringDecoder('utf8');
  // What a file that is cut short still holds is read, too.
  const unpacking = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const feeding = feed(parts, unpacking);
  // What goes wrong there ends the reading below.
  feeding.catch((error: unknown) => unpacking.destroy(error instanceof Error ? error : new Error(String(error))));
  for await (const chunk of unpacking) {
    const pieces = splitter.push(decoder.write(chunk as Buffer));
    if (pieces.length > 0) yield pieces;
  }
  await feeding;
  yield splitter.end();
}

async function feed(parts: Parts, into: ReturnType<typeof createGunzip>): Promise<void> {
  for await (const bytes of parts)
    await new Promise<void>((resolve, reject) => {
      into.write(bytes, (error) => {
        if (error === null || error === undefined) resolve();
        else reject(error);
      });
    });
  into.end();
}
