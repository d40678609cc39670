// Builds a message's exact bytes from its form, its texts and what it carries: the same bytes each time.
import MailComposer, { type MailComposerAttachment } from 'nodemailer/lib/mail-composer';
import type { Calendar, MessageAttachment, MessageHeader } from '../../../shared/message/form.ts';
import type { BuildWork } from '../../ports/workshop.ts';
import { headerFields } from './message-headers.ts';

export async function buildMessage(work: BuildWork): Promise<Uint8Array> {
  const { form, content, blobs } = work;
  const seed = seedOf(work);
  const fields = headerFields({ ...work, seed });
  const hasHtml = (content.html ?? '') !== '';
  const composer = new MailComposer({
    text: withCrlf(content.text ?? ''),
    html: withCrlf(content.html ?? ''),
    ...calendarOf(form.calendar),
    attachments: form.attachments.map((attachment) =>
      attachmentOf(attachment, { content: blobs.get(attachment.blob), hasHtml }),
    ),
    headers: fields.map(({ name, value }, index) => ({ key: keyOf(name, index), value })),
    normalizeHeaderKey: (key) => nameAt(key, fields),
    baseBoundary: seed,
    // Nothing of a form is ever a path or an address to read from; this makes sure of it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** nodemailer makes these two up where it does not see them. Each other goes under a number, as nodemailer would write its name anew. */
function keyOf(name: string, index: number): string {
  return /^(?:message-id|date)$/iu.test(name) ? name : `field-${index}`;
}

function nameAt(key: string, fields: readonly MessageHeader[]): string {
  const index = /^Field-(\d+)$/u.exec(key)?.[1];
  return index === undefined ? key : (fields[Number(index)]?.name ?? key);
}

type Carried = { readonly content: Uint8Array | undefined; readonly hasHtml: boolean };

function attachmentOf(
  { fileName, contentType, place, contentId }: MessageAttachment,
  { content: bytes = new Uint8Array(), hasHtml }: Carried,
): MailComposerAttachment {
  const type = safeType(contentType);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const id = contentId === null ? '' : contentId.replaceAll(/[^!-;=?-~]/gu, '');
  // A line break in a name is none that anybody meant.
  const name = fileName.replaceAll(/\p{Cc}+/gu, ' ').trim();
  // RFC 2046 5.2.1: a message in a message is never encoded, so its lines have to end as those around it.
  const isMessage = /^message\//iu.test(type);
  return {
    filename: name === '' ? false : name,
    contentType: type,
    content: isMessage ? Buffer.from(withCrlf(content.toString('latin1')), 'latin1') : content,
    ...(isMessage ? {} : { contentTransferEncoding: 'base64' }),
    contentDisposition: place,
    // RFC 2387: beside the HTML that shows it; without HTML it is named all the same.
    ...(id === '' ? {} : place === 'inline' && hasHtml ? { cid: id } : { headers: { 'Content-ID': `<${id}>` } }),
  };
}

/** RFC 2045 5.1. A multipart cannot be carried as a file. */
function safeType(contentType: string): string {
  const type = contentType.trim();
  const isType = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?:\s*;[\t -~]*)?$/u.test(type);
  return isType && !/^multipart\//iu.test(type) ? type : 'application/octet-stream';
}

/** Beside the texts and as a file: mail clients show an invitation by the first, and keep it by the second. */
function calendarOf(calendar: Calendar | null) {
  if (calendar === null || calendar.text.trim() === '') return {};
  return { icalEvent: { method: calendar.method, content: withCrlf(calendar.text), filename: 'invite.ics' } };
}

/** RFC 5322 2.3. */
function withCrlf(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/gu, '\r\n');
}

/** A line of a text that begins as a boundary would end its part. */
function seedOf({ seed, content, form: { calendar } }: BuildWork): string {
  const texts = [content.text ?? '', content.html ?? '', calendar?.text ?? ''];
  let safe = seed.replaceAll(/[^A-Za-z0-9]/gu, '').slice(0, 40);
  while (texts.some((text) => text.includes(safe)) && safe.length < 60) safe += 'x';
  return safe;
}
