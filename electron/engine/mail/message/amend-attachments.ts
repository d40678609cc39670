// Which attachments of a message stay, are replaced, go and come, and the edits for it.
import type { MessageAttachment } from '../../../../shared/message/form.ts';
import type { MimePart } from '../../../../shared/message/mime.ts';
import { appendEdits, wrapEdits } from './amend-tree.ts';
import type { ByteEdit } from './byte-edits.ts';
import { boundaryOf, type OpenedMessage, parentOf } from './opened-message.ts';
import { printAttachment, type PrintedPart } from './print-part.ts';

export type AttachmentPlan = {
  readonly replaced: readonly { readonly part: MimePart; readonly by: MessageAttachment }[];
  readonly removed: readonly MimePart[];
  readonly added: readonly MessageAttachment[];
};

/** Equal ones at the beginning and at the end stay; between them one takes the place of another. */
export function planAttachments(
  { reading }: OpenedMessage,
  before: readonly MessageAttachment[],
  after: readonly MessageAttachment[],
): AttachmentPlan {
  const { attachments } = reading.parts;
  const isSame = (one: MessageAttachment | undefined, other: MessageAttachment | undefined): boolean =>
    one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
  let first = 0;
  while (isSame(before[first], after[first])) first += 1;
  let last = 0;
  while (last < Math.min(before.length, after.length) - first && isSame(before.at(-1 - last), after.at(-1 - last)))
    last += 1;
  // Parts that the form before does not know of stay out of it.
  const old = attachments.slice(first, before.length - last);
  const changed = after.slice(first, after.length - last);
  return {
    replaced: old.flatMap((part, index) => {
      const by = changed[index];
      return by === undefined ? [] : [{ part, by }];
    }),
    removed: old.slice(changed.length),
    added: changed.slice(Math.max(0, before.length - last - first)),
  };
}

function keyOf({ blob, fileName, contentType, place, contentId }: MessageAttachment): string {
  return JSON.stringify([blob, fileName, contentType, place, contentId]);
}

export type Blobs = ReadonlyMap<string, Uint8Array>;

export function printFor({ root }: OpenedMessage, attachment: MessageAttachment, blobs: Blobs): PrintedPart {
  const content = blobs.get(attachment.blob) ?? new Uint8Array();
  return printAttachment(attachment, { content, boundaries: boundariesIn(root) });
}

function boundariesIn(part: MimePart): readonly string[] {
  const own = part.contentType.startsWith('multipart/') ? boundaryOf(part) : null;
  return [...(own === null ? [] : [own]), ...part.parts.flatMap(boundariesIn)];
}

/** RFC 2387: what the HTML shows stands beside it. */
export function inlineEdits(opened: OpenedMessage, added: readonly PrintedPart[]): readonly ByteEdit[] {
  const { html } = opened.reading.parts;
  if (html === null || added.length === 0) return attachmentEdits(opened, added);
  const related = relatedAround(opened.root, html);
  return related === null
    ? wrapEdits(opened, html, { type: 'related', after: added })
    : appendEdits(opened, related, added);
}

export function attachmentEdits(opened: OpenedMessage, added: readonly PrintedPart[]): readonly ByteEdit[] {
  const { root } = opened;
  if (added.length === 0) return [];
  const isOpen = root.contentType === 'multipart/mixed' && boundaryOf(root) !== null;
  return isOpen ? appendEdits(opened, root, added) : wrapEdits(opened, root, { type: 'mixed', after: added });
}

function relatedAround(root: MimePart, part: MimePart): MimePart | null {
  const parent = parentOf(root, part);
  if (parent === null || parent.contentType === 'multipart/related') return parent;
  return relatedAround(root, parent);
}
