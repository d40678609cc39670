// A message's exact bytes as an editor can show them, and the parts too long to be shown.
import type { DraftSource } from '../draft/source.ts';
import type { MessageForm } from './form.ts';
import type { MimeStructure } from './mime.ts';

/** A body that is not shown: in its place the text has one line, `marker`, which stands for these bytes as long as it is left alone. */
export type RawCut = { readonly marker: string; readonly start: number; readonly end: number; readonly path: string };

export type RawView = {
  /** Every byte of the message but for the cuts; line ends as they are. */
  readonly text: string;
  /** `latin1` where the bytes are no UTF-8: each character is a byte then. */
  readonly encoding: 'utf-8' | 'latin1';
  readonly cuts: readonly RawCut[];
  readonly bytes: number;
  /** Of these bytes: a text that was typed over an older view is not taken. */
  readonly blob: string;
  /** They are the message; else it was built from the form just now. */
  readonly isRaw: boolean;
  readonly structure: MimeStructure;
  readonly leftOver: readonly LeftOver[];
};

/** What the form cannot say of a message; it stays in the bytes. */
export type LeftOver = {
  readonly kind: 'header' | 'part';
  /** A header's name, a part's type. */
  readonly name: string;
  readonly path: string;
};

/** A message that was opened: the form and the texts as far as they could be read. */
export type ReadMessage = {
  readonly form: MessageForm;
  readonly source: Pick<DraftSource, 'subject' | 'html' | 'text'>;
  readonly leftOver: readonly LeftOver[];
  /** What had to be guessed or could not be read is among its faults. */
  readonly structure: MimeStructure;
  /** The bytes of its attachments by blob (SHA-256 in hex). */
  readonly blobs: readonly { readonly blob: string; readonly content: Uint8Array }[];
};
