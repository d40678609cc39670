// The header fields of a message as they stand, byte for byte, and where its body begins (RFC 5322 2.1).

export type HeaderField = {
  /** Lower case. */
  readonly name: string;
  /** Name and value, one character per byte, folds included, without the line end that closes it. */
  readonly raw: string;
};

export type SplitMessage = { readonly fields: readonly HeaderField[]; readonly body: Uint8Array };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Fields beyond are read over: nothing real comes near. */
const maxHeaderBytes = 1024 * 1024;

export function splitMessage(bytes: Uint8Array): SplitMessage {
  const starts: number[] = [];
  let at = afterMark(bytes);
  let end = bytes.length;
  while (at < bytes.length) {
    const lineEnd = endOfLine(bytes, at);
    const isFolded = bytes[at] === 0x20 || bytes[at] === 0x09;
    if (isEmptyLine(bytes, at) || (!isFolded && !hasName(bytes, at, lineEnd))) {
      end = at;
      break;
    }
    if (!isFolded || starts.length === 0) starts.push(at);
    at = lineEnd;
  }
  const ends = [...starts.slice(1), end];
  const fields = starts.flatMap((start, index) => {
    const fieldEnd = ends[index] ?? end;
    return fieldEnd - (starts[0] ?? 0) > maxHeaderBytes ? [] : [fieldAt(bytes, start, fieldEnd)];
  });
  return { fields, body: bytes.subarray(isEmptyLine(bytes, end) ? endOfLine(bytes, end) : end) };
}

/** A byte order mark, and the `From ` line that mailbox files put before a message. */
function afterMark(bytes: Uint8Array): number {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return byteString(bytes.subarray(start, start + 5)) === 'From ' ? endOfLine(bytes, start) : start;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from);
  return at < 0 ? bytes.length : at + 1;
}

function isEmptyLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed);
}

/** What has no colon is no field: mail servers take it for the first line of the body. */
function hasName(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] === 0x3a) return at > start;
  return false;
}

function fieldAt(bytes: Uint8Array, start: number, end: number): HeaderField {
  const raw = byteString(bytes.subarray(start, end)).replace(/\r?\n$/u, '');
  return { name: raw.slice(0, raw.indexOf(':')).trim().toLowerCase(), raw };
}

/** One character per byte. */
function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function bytesOf(byteText: string): Uint8Array {
  return Uint8Array.from(byteText, (character) => character.charCodeAt(0));
}

/** The value, unfolded (RFC 5322 2.2.3); bytes beyond ASCII read as UTF-8 (RFC 6532 3.1), else one by one. */
export function valueOf({ raw }: HeaderField): string {
  const value = raw
    .slice(raw.indexOf(':') + 1)
    .replace(/\r?\n/gu, '')
    .trim();
  if (/^[\u0000-\u007F]*$/u.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(value));
  } catch {
    return value;
  }
}
