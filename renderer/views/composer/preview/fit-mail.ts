// How a mail of a chosen width stands in the room that its column has: as it is, or smaller where it does not fit.
import type { MailSize } from '../../../state/measures.ts';

export type Fit = {
  /** Of the mail's own frame. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** What of the mail does not fit into its frame and is reached by scrolling sideways. */
  readonly beyondPx: number;
  /** 1 or less. */
  readonly scale: number;
  /** Of the frame as it is measured: what is seen of the mail at once. */
  readonly room: MailSize;
};

/** Whoever puts a mile of text on one line need not see its end. */
const widestPx = 4000;

/** What mails are laid out for on a desktop, with room to spare: narrower, and their rules for phones would apply. */
const desktopPx = 680;

/** `chosenPx` null: as on a desktop, and as wide as the column where it is wider. `mail` null: not measured yet. */
export function fitMail(chosenPx: number | null, column: MailSize, mail: MailSize | null): Fit {
  const widthPx = chosenPx ?? Math.max(desktopPx, column.widthPx);
  const scale = Math.min(1, column.widthPx / widthPx);
  const room = { widthPx, heightPx: Math.floor(column.heightPx / scale) };
  const beyondPx = Math.max(0, Math.min(mail?.widthPx ?? 0, widestPx) - widthPx);
  return { widthPx, heightPx: Math.max(room.heightPx, mail?.heightPx ?? 0), beyondPx, scale, room };
}
