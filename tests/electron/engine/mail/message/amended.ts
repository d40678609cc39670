// A message as a form says it, with its attachments' bytes by their SHA-256: what amending starts from and reads back.
import { createHash } from 'node:crypto';
import type { FormAndContent } from '../../../../../electron/engine/mail/message/amend-message.ts';
import { amendMessage } from '../../../../../electron/engine/mail/message/amend-message.ts';
import { readForm } from '../../../../../electron/engine/mail/message/read-form.ts';
import { decodePart, partAt } from '../../../../../electron/engine/protocols/mime/decode-part.ts';
import { parseMime } from '../../../../../electron/engine/protocols/mime/parse.ts';

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export type OpenedForm = FormAndContent & { readonly blobs: ReadonlyMap<string, Uint8Array> };

export const blobOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

export function openForm(bytes: Uint8Array): OpenedForm {
  const structure = parseMime(bytes);
  const { form, attachments, source } = readForm(bytes, structure);
  const blobs = new Map<string, Uint8Array>();
  const carried = attachments.map(({ path, ...attachment }) => {
    const part = partAt(structure.root, path);
    const content = part === null ? new Uint8Array() : decodePart(bytes, part);
    blobs.set(blobOf(content), content);
    return { ...attachment, blob: blobOf(content) };
  });
  return { form: { ...form, attachments: carried }, content: source, blobs };
}

export function amend(
  bytes: Uint8Array,
  after: FormAndContent,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { blobs, ...before } = openForm(bytes);
  return amendMessage({ bytes, structure: parseMime(bytes), before, after, blobs: new Map([...blobs, ...added]) });
}
