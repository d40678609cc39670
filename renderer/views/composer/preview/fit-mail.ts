// How a mail of a chosen width stands in the room that its column has: as it is, or smaller where it does not fit.
import type { MailSize } from '../../../state/measures.ts';

export type Fit = {
  /** Of the mail's own frame. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 or less. */
  readonly scale: number;
  /** Of the frame as it is measured: what is seen of the mail at once. */
  readonly room: MailSize;
};

/** `chosenPx` null: as wide as the column. `mail` null: not measured yet. */
export function fitMail(chosenPx: number | null, column: MailSize, mail: MailSize | null): Fit {
  const widthPx = chosenPx ?? column.widthPx;
  const scale = Math.min(1, column.widthPx / widthPx);
  const room = { widthPx, heightPx: Math.floor(column.heightPx / scale) };
  return { widthPx, heightPx: Math.max(room.heightPx, mail?.heightPx ?? 0), scale, room };
}
