// How many bytes a leaf's body stands for, and whether its encoding and its character set hold (RFC 2045 6).
import { isBase64Digit } from './base64.ts';
import { decodeCharset } from './charset.ts';
import { isIdentity } from './content-facts.ts';
import { isBlank } from './comments.ts';
import { firstNoUtf8 } from './first-no-utf8.ts';
import { noteFault, type OpenPart } from './open-part.ts';
import { decodeQuotedPrintable, readEscape } from './quoted-printable.ts';
import { type Line, seenBytes } from './scan-lines.ts';
import { decodeTransfer } from './transfer.ts';

/** Texts beyond this are not held against their character set. */
const maxCheckedText = 4 * 1024 * 1024;

const odd = seenBytes.noBase64 | seenBytes.pad | seenBytes.blank;
const [pad, equals] = [0x3d, 0x3d];

/** A line of nothing but base64 needs no second look. */
export function countBase64(part: OpenPart, line: Line): void {
  if (part.oddBase64At === null && (line.seen & odd) === 0) part.plainBase64 += line.end - line.start;
  else part.oddBase64At ??= line.start;
}

export function measureBody(bytes: Uint8Array, part: OpenPart): void {
  const { content, body } = part;
  if (content === null || content.contentType.startsWith('multipart/')) return;
  const isOpened = part.parts.length > 0;
  if (content.encoding === 'base64' && !isOpened) measureBase64(bytes, part);
  else if (content.encoding === 'quoted-printable' && !isOpened) measureQuotedPrintable(bytes, part);
  else part.decodedBytes = body.end - body.start;
  if (content.contentType.startsWith('text/')) checkCharset(bytes, part);
}

function measureBase64(bytes: Uint8Array, part: OpenPart): void {
  const { end } = part.body;
  let digits = part.plainBase64;
  let pads = 0;
  let decoded = 0;
  for (let at = part.oddBase64At ?? end; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === pad) pads += 1;
    else if (isBase64Digit(byte)) {
      // What is padded is at its end: another group behind it was encoded for itself.
      if (pads > 0) {
        noteFault(part, 'base64-broken', { start: at, end: at + 1 });
        decoded += Math.floor((digits * 3) / 4);
        [digits, pads] = [0, 0];
      }
      digits += 1;
    } else if (!isBlank(String.fromCharCode(byte))) noteFault(part, 'base64-broken', { start: at, end: at + 1 });
  }
  if (digits % 4 === 1 || (digits + pads) % 4 !== 0) noteFault(part, 'base64-broken', { start: end, end });
  part.decodedBytes = decoded + Math.floor((digits * 3) / 4);
}

function measureQuotedPrintable(bytes: Uint8Array, part: OpenPart): void {
  const { start, end } = part.body;
  const body = bytes.subarray(start, end);
  part.decodedBytes = decodeQuotedPrintable(body).length;
  for (let at = body.indexOf(equals); at >= 0; at = body.indexOf(equals, at + 1)) {
    if (readEscape(body, at) === null)
      noteFault(part, 'quoted-printable-broken', { start: start + at, end: start + at + 1 });
  }
}

function checkCharset(bytes: Uint8Array, part: OpenPart): void {
  const { charset = null, encoding = '7bit' } = part.content ?? {};
  const { start, end } = part.body;
  if (charset === null || end - start > maxCheckedText || (isIdentity(encoding) && !part.hasEightBit)) return;
  const content = decodeTransfer(bytes.subarray(start, end), encoding);
  const { known, replaced } = decodeCharset(content, charset);
  const isAscii = /^(us-)?ascii$/iu.test(charset);
  if (!known || !(isAscii ? content.some((byte) => byte > 0x7f) : replaced)) return;
  const at = isIdentity(encoding) ? firstWrong(content, charset, isAscii) : null;
  noteFault(part, 'charset-wrong', at === null ? { start, end } : { start: start + at, end: start + at + 1 });
}

/** Null where the set is one whose places are not known. */
function firstWrong(content: Uint8Array, charset: string, isAscii: boolean): number | null {
  if (isAscii) return content.findIndex((byte) => byte > 0x7f);
  return /^utf-?8$/iu.test(charset) ? firstNoUtf8(content) : null;
}
