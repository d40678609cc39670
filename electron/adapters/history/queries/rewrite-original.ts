// Writes an original anew without some of its records, or with others in their place.
import type { Piece } from '../../../engine/protocols/ses-event/split-records.ts';
import type { Changing } from '../database.ts';
import { packed } from '../originals.ts';
import { putParts, removeParts } from '../shelves.ts';
import { piecesOf } from './originals-of.ts';

/** The text of a piece as it is to be; null: it goes. */
export type Rewrite = (piece: Piece) => string | null;

/** Unpacked an original is no larger than can be held (`originals.ts`). */
export async function rewriteOriginal(changing: Changing, originalId: number, rewrite: Rewrite): Promise<void> {
  const texts: string[] = [];
  for await (const pieces of piecesOf(changing, originalId))
    for (const piece of pieces) {
      const text = rewrite(piece);
      if (text !== null) texts.push(`${text}\n`);
    }
  await removeParts(changing, [originalId]);
  if (texts.length > 0) await putParts(changing, originalId, await packed(Buffer.from(texts.join(''))));
}
