// Writes what differs between two forms into a message's bytes, and leaves every other byte alone.
import type { MessageAttachment, MessageForm } from '../../../../shared/message/form.ts';
import type { MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import { attachmentEdits, inlineEdits, planAttachments, printFor } from './amend-attachments.ts';
import { bodyEdits } from './amend-body.ts';
import { headerEdits } from './amend-headers.ts';
import { calendarEdits, textEdits } from './amend-texts.ts';
import { removeEdits, replaceEdits } from './amend-tree.ts';
import { applyEdits, type ByteEdit } from './byte-edits.ts';
import { mendMessage, type OpenedMessage, openMessage } from './opened-message.ts';
import { printCalendarPart } from './print-part.ts';

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

export function amendMessage({ bytes, structure, ...change }: Amendment): Uint8Array {
  const steps = [changeEdits, removalEdits, textsToAdd, calendarToAdd, inlineToAdd, attachmentsToAdd];
  const untouched = openMessage(bytes, structure);
  if (steps.every((step) => step(untouched, change).length === 0)) return bytes;
  let opened = mendMessage(untouched);
  // Each reads the message anew: what one puts in changes the places of the next.
  for (const step of steps) {
    const edits = step(opened, change);
    if (edits.length > 0) opened = openMessage(applyEdits(opened.bytes, edits));
  }
  return opened.bytes;
}

type Change = Omit<Amendment, 'bytes' | 'structure'>;
type Edits = readonly ByteEdit[];

function changeEdits(opened: OpenedMessage, { before, after }: Change): Edits {
  const { text, html, calendar, calendarFiles } = opened.reading.parts;
  const put = (part: MimePart | null, wanted: string | null): Edits =>
    part === null || wanted === null ? [] : bodyEdits(opened, part, wanted);
  const wanted = isSame(before.form.calendar, after.form.calendar) ? null : after.form.calendar;
  return [
    ...headerEdits(opened, wishOf(before), wishOf(after)),
    ...(before.content.text === after.content.text ? [] : put(text, after.content.text)),
    ...(before.content.html === after.content.html ? [] : put(html, after.content.html)),
    ...(calendar === null || wanted === null ? [] : replaceEdits(opened, calendar, printCalendarPart(wanted))),
    ...calendarFiles.flatMap((part) => put(part, wanted?.text ?? null)),
  ];
}

function wishOf({ form, content }: FormAndContent) {
  return { form, subject: content.subject };
}

function removalEdits(opened: OpenedMessage, { before, after, blobs }: Change): Edits {
  const { text, html, calendar, calendarFiles } = opened.reading.parts;
  const { replaced, removed } = planAttachments(opened, before.form.attachments, after.form.attachments);
  const unwanted = [
    before.content.text !== null && after.content.text === null ? text : null,
    before.content.html !== null && after.content.html === null ? html : null,
    ...(before.form.calendar !== null && after.form.calendar === null ? [calendar, ...calendarFiles] : []),
    ...removed,
  ].filter((part) => part !== null);
  return [
    ...replaced.flatMap(({ part, by }) => replaceEdits(opened, part, printFor(opened, by, blobs))),
    ...removeEdits(opened, unwanted),
  ];
}

function textsToAdd(opened: OpenedMessage, { before, after }: Change): Edits {
  const { text, html } = opened.reading.parts;
  return textEdits(opened, {
    text: text === null && before.content.text !== after.content.text ? after.content.text : null,
    html: html === null && before.content.html !== after.content.html ? after.content.html : null,
  });
}

function calendarToAdd(opened: OpenedMessage, { before, after }: Change): Edits {
  const { calendar } = after.form;
  const isNew = opened.reading.parts.calendar === null && !isSame(before.form.calendar, calendar);
  return calendar === null || !isNew ? [] : calendarEdits(opened, calendar);
}

function inlineToAdd(opened: OpenedMessage, change: Change): Edits {
  return inlineEdits(opened, addedParts(opened, change, 'inline'));
}

function attachmentsToAdd(opened: OpenedMessage, change: Change): Edits {
  return attachmentEdits(opened, addedParts(opened, change, 'attachment'));
}

function addedParts(opened: OpenedMessage, { before, after, blobs }: Change, place: MessageAttachment['place']) {
  const { added } = planAttachments(opened, before.form.attachments, after.form.attachments);
  return added.filter((one) => one.place === place).map((one) => printFor(opened, one, blobs));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
