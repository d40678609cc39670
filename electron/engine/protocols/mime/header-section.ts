// Collects the fields of a header section, line by line (RFC 5322 2.2).
import { type MimeHeader, mimeLimits } from '../../../../shared/message/mime.ts';
import { decodeCharset, decodeLatin1 } from './charset.ts';
import { isBlank } from './comments.ts';
import { noteFault, type OpenPart } from './open-part.ts';
import { type Line, seenBytes } from './scan-lines.ts';

export type HeaderSection = {
  /** `ended`: the empty line; `ended-early`: this line belongs to the body. */
  readonly take: (line: Line) => 'taken' | 'ended' | 'ended-early';
  /** No line of it may come any more. */
  readonly close: () => void;
};

/** What all header sections of a message may hold together. */
export type HeaderRoom = { bytes: number; fields: number };

export const wholeRoom = (): HeaderRoom => ({ bytes: 4 * mimeLimits.maxHeaderBytes, fields: 20_000 });

/** RFC 5322 2.1.1, without the line end. */
export const maxLineBytes = 998;

const [colon, space, tab, hyphen, lineFeed] = [0x3a, 0x20, 0x09, 0x2d, 0x0a];

type HeldField = { readonly start: number; readonly colon: number; end: number };

export function collectHeaders(bytes: Uint8Array, part: OpenPart, room: HeaderRoom): HeaderSection {
  const from = part.head.start;
  let held: HeldField | 'passed-over' | null = null;

  const close = (): void => {
    if (held !== null && held !== 'passed-over') part.headers.push(readField(bytes, held, from));
    held = null;
  };

  const take = (line: Line): 'taken' | 'ended' | 'ended-early' => {
    if (line.end === line.start) return 'ended';
    const isFolded = isBlankByte(bytes[line.start]);
    const sign = isFolded && held !== null ? null : colonOf(bytes, line);
    if (sign === null && !(isFolded && held !== null) && endsAt(bytes, line)) return 'ended-early';
    noteLine(part, line);
    if (line.start - from >= mimeLimits.maxHeaderBytes || room.bytes <= 0 || room.fields <= 0) {
      noteFault(part, 'headers-too-large', line);
      return 'taken';
    }
    room.bytes -= line.next - line.start;
    if (isFolded && held !== null) {
      if (held !== 'passed-over') held.end = line.next;
      return 'taken';
    }
    close();
    if (sign === null || isFolded) noteFault(part, 'header-broken', line);
    if (sign === null) held = 'passed-over';
    else {
      room.fields -= 1;
      held = { start: line.start, colon: sign, end: line.next };
      if (!isFolded && !isNameRight(bytes, line.start, sign))
        noteFault(part, 'header-name-broken', { start: line.start, end: sign });
    }
    return 'taken';
  };
  return { take, close };
}

function noteLine(part: OpenPart, line: Line): void {
  if ((line.seen & seenBytes.eightBit) !== 0) noteFault(part, 'header-eight-bit', line);
  if (line.end - line.start > maxLineBytes) noteFault(part, 'header-line-long', line);
}

function readField(bytes: Uint8Array, { start, colon: sign, end }: HeldField, from: number): MimeHeader {
  const value = bytes.subarray(sign + 1, Math.min(end, from + mimeLimits.maxHeaderBytes));
  return { name: decodeHeader(bytes.subarray(start, sign)).trim(), value: unfold(decodeHeader(value)), start, end };
}

/** RFC 6532 3.1: UTF-8 where it is that. */
function decodeHeader(bytes: Uint8Array): string {
  const { text, replaced } = decodeCharset(bytes, 'utf-8');
  return replaced ? decodeLatin1(bytes) : text;
}

/** RFC 5322 2.2.3. */
function unfold(value: string): string {
  const line = value.replace(/[\r\n]/gu, '');
  let [start, end] = [0, line.length];
  while (isBlank(line[start])) start += 1;
  while (end > start && isBlank(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

/** Null where the line has no name: blanks may stand around it, not in it. */
function colonOf(bytes: Uint8Array, line: Pick<Line, 'start' | 'end'>): number | null {
  let at = line.start;
  while (at < line.end && isBlankByte(bytes[at])) at += 1;
  const start = at;
  while (at < line.end && bytes[at] !== colon && !isBlankByte(bytes[at])) at += 1;
  if (at === start) return null;
  while (at < line.end && isBlankByte(bytes[at])) at += 1;
  return at < line.end && bytes[at] === colon ? at : null;
}

/** RFC 5322 2.2. */
function isNameRight(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).every((byte) => byte > 0x20 && byte < 0x7f);
}

/** A line that is no field: a boundary, or the text's first line where no field comes behind it. */
function endsAt(bytes: Uint8Array, line: Line): boolean {
  if (bytes[line.start] === hyphen && bytes[line.start + 1] === hyphen) return true;
  const start = line.next;
  const lineFeedAt = bytes.indexOf(lineFeed, start);
  const end = lineFeedAt < 0 ? bytes.length : lineFeedAt;
  return !isBlankByte(bytes[start]) && colonOf(bytes, { start, end }) === null;
}
