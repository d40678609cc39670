// Reads an opened message into its form and texts, and lists what the form cannot say.
import type { MessageAttachment, MessageForm } from '../../../../shared/message/form.ts';
import type { MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import type { ReadMessage } from '../../../../shared/message/raw-view.ts';
import { type HeaderReading, readHeaders } from './form-headers.ts';
import { type PartReading, readParts, readText } from './form-parts.ts';

/** Its bytes are `decodePart` of the part at `path`: who stores them names the blob. */
export type ReadAttachment = Omit<MessageAttachment, 'blob'> & { readonly path: string };

export type FormReading = Pick<ReadMessage, 'source' | 'leftOver'> & {
  readonly form: Omit<MessageForm, 'attachments'>;
  readonly attachments: readonly ReadAttachment[];
  /** Where in the message each was read. */
  readonly headers: HeaderReading;
  readonly parts: PartReading;
};

export function readForm(bytes: Uint8Array, structure: MimeStructure): FormReading {
  const headers = readHeaders(structure.root.headers);
  const parts = readParts(bytes, structure.root);
  const calendar = readText(bytes, parts.calendar);
  return {
    form: {
      region: null,
      ...headers.members,
      headers: headers.own.map(({ name, value }) => ({ name, value })),
      calendar: calendar === null ? null : { method: parts.method, text: calendar },
    },
    source: { subject: headers.subject, html: readText(bytes, parts.html), text: readText(bytes, parts.text) },
    attachments: parts.attachments.map(readAttachment),
    leftOver: [
      ...headers.leftOver.map(({ name }) => ({ kind: 'header' as const, name, path: structure.root.path })),
      ...parts.leftOver,
    ],
    headers,
    parts,
  };
}

function readAttachment(part: MimePart): ReadAttachment {
  const { path, decodedBytes, body, fileName, contentType, contentId, disposition } = part;
  const isInline = disposition === 'inline' || (disposition === null && contentId !== null);
  return {
    path,
    bytes: decodedBytes ?? body.end - body.start,
    fileName: fileName ?? '',
    contentType,
    place: isInline ? 'inline' : 'attachment',
    contentId,
  };
}
