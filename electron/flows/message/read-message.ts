// An opened message as a draft holds it: its form and texts as far as they could be read, and its attachments' bytes by their digests.
import { maxPartCharacters } from '../../../shared/draft/asks.ts';
import type { MimePart } from '../../../shared/message/mime.ts';
import type { LeftOver, ReadMessage } from '../../../shared/message/raw-view.ts';
import { readForm } from '../../engine/mail/message/read-form.ts';
import { decodePart, partAt } from '../../engine/protocols/mime/decode-part.ts';
import { parseMime } from '../../engine/protocols/mime/parse.ts';
import { blobName } from './message-bytes.ts';

export function readMessage(bytes: Uint8Array): ReadMessage {
  const structure = parseMime(bytes);
  const { form, source, leftOver, attachments, parts } = readForm(bytes, structure);
  const [html, text] = [boundedText(source.html, parts.html), boundedText(source.text, parts.text)];
  const read = attachments.map(({ path, ...attachment }) => {
    const part = partAt(structure.root, path);
    const content = part === null ? new Uint8Array() : decodePart(bytes, part);
    const blob = blobName(content);
    return { attachment: { ...attachment, bytes: content.length, blob }, content };
  });
  const contents = new Map(read.map(({ attachment, content }) => [attachment.blob, content]));
  return {
    form: { ...form, attachments: read.map(({ attachment }) => attachment) },
    source: { ...source, html: html.text, text: text.text },
    leftOver: [...leftOver, ...html.leftOver, ...text.leftOver],
    structure,
    blobs: [...contents].map(([blob, content]) => ({ blob, content })),
  };
}

/** Longer than an editor takes: it stays in the bytes. */
function boundedText(
  text: string | null,
  part: MimePart | null,
): { text: string | null; leftOver: readonly LeftOver[] } {
  if (text === null || part === null || text.length <= maxPartCharacters) return { text, leftOver: [] };
  return { text: null, leftOver: [{ kind: 'part', name: part.contentType, path: part.path }] };
}
