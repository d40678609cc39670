// Prints the parts that are added to a message: texts, a calendar, attachments.
import type { Calendar, MessageAttachment } from '../../../../shared/message/form.ts';
import { printBase64Lines } from '../../protocols/mime/base64.ts';
import { joinBytes } from '../../protocols/mime/join-bytes.ts';
import { foldHeader } from '../../protocols/mime/print-header.ts';
import { printParameter } from '../../protocols/mime/print-parameters.ts';
import { printQuotedPrintable } from '../../protocols/mime/quoted-printable.ts';
import { holds } from './opened-message.ts';

/** Its headers, one a line, and its body with CRLF at its lines' ends. */
export type PrintedPart = {
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  /** A message within stays as it is. */
  readonly isVerbatim: boolean;
};

const encoder = new TextEncoder();

export function printTextPart(contentType: 'text/plain' | 'text/html', text: string): PrintedPart {
  return printQuoted(`${contentType}; charset=utf-8`, text);
}

/** RFC 6047 2.4. */
export function printCalendarPart({ method, text }: Calendar): PrintedPart {
  return printQuoted(`text/calendar; charset=utf-8; method=${method}`, text);
}

function printQuoted(type: string, text: string): PrintedPart {
  const headers = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable'];
  return { headers, body: encoder.encode(printQuotedPrintable(text)), isVerbatim: false };
}

export type Carried = {
  readonly content: Uint8Array;
  /** Of the multiparts around. */
  readonly boundaries: readonly string[];
};

export function printAttachment(attachment: MessageAttachment, { content, boundaries }: Carried): PrintedPart {
  const { contentType, fileName, place, contentId } = attachment;
  const type = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/u.test(contentType)
    ? contentType
    : 'application/octet-stream';
  // RFC 2046 5.2.1: a message within is not encoded, unless it would end the parts around it.
  const isCut = boundaries.some((boundary) => holds(content, encoder.encode(`--${boundary}`)));
  const isMessage = /^message\/(?:rfc822|global)$/iu.test(type) && !isCut;
  const encoding = isMessage ? (content.some((byte) => byte > 0x7f) ? '8bit' : '7bit') : 'base64';
  const name = fileName === '' ? '' : printParameter('name', fileName);
  const headers = [
    foldHeader('Content-Type', `${type}${name}`),
    `Content-Transfer-Encoding: ${encoding}`,
    foldHeader('Content-Disposition', `${place}${fileName === '' ? '' : printParameter('filename', fileName)}`),
    ...(contentId === null ? [] : [foldHeader('Content-ID', `<${contentId.replace(/[^!-;=?-~]/gu, '')}>`)]),
  ];
  return { headers, body: isMessage ? content : printBase64Lines(content), isVerbatim: isMessage };
}

/** As it stands between boundaries. */
export function printWhole(part: PrintedPart, lineEnd: string): Uint8Array {
  const head = part.headers.map((line) => `${line}\r\n`).join('');
  return joinBytes([withLineEnds(encoder.encode(`${head}\r\n`), lineEnd), printBody(part, lineEnd)]);
}

export function printBody({ body, isVerbatim }: PrintedPart, lineEnd: string): Uint8Array {
  return isVerbatim ? body : withLineEnds(body, lineEnd);
}

function withLineEnds(bytes: Uint8Array, lineEnd: string): Uint8Array {
  return lineEnd === '\r\n' ? bytes : bytes.filter((byte) => byte !== 0x0d);
}

export function printMultipart(type: string, boundary: string, parts: readonly Uint8Array[]): PrintedPart {
  const pieces = parts.flatMap((part) => [encoder.encode(`--${boundary}\r\n`), part, encoder.encode('\r\n')]);
  const body = joinBytes([...pieces, encoder.encode(`--${boundary}--\r\n`)]);
  return { headers: [printMultipartType(type, boundary)], body, isVerbatim: false };
}

export function printMultipartType(type: string, boundary: string): string {
  return foldHeader('Content-Type', `multipart/${type}; boundary="${boundary}"`);
}
