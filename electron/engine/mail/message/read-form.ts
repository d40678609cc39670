// Reads an opened message into its form and texts, and lists what the form cannot say.
import type { MessageAttachment, MessageForm } from '../../../../shared/message/form.ts';
import { emptyForm } from '../../../../shared/message/form.ts';
import type { MimeStructure } from '../../../../shared/message/mime.ts';
import type { ReadMessage } from '../../../../shared/message/raw-view.ts';

/** Its bytes are `decodePart` of the part at `path`: who stores them names the blob. */
export type ReadAttachment = Omit<MessageAttachment, 'blob'> & { readonly path: string };

export type FormReading = Pick<ReadMessage, 'source' | 'leftOver'> & {
  readonly form: Omit<MessageForm, 'attachments'>;
  readonly attachments: readonly ReadAttachment[];
};

export function readForm(_bytes: Uint8Array, _structure: MimeStructure): FormReading {
  const { attachments: _none, ...form } = emptyForm;
  return { form, attachments: [], source: { subject: '', html: null, text: null }, leftOver: [] };
}
