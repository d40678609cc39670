// Quoted-printable both ways: a text as it goes over the wire, and the bytes that it stands for (RFC 2045 6.7).

/** RFC 2045 6.7 (5): a line of at most 76 characters, the soft break's equals sign counted. */
const maxLine = 76;

/** Line ends of any kind become CRLF (RFC 2045 6.7 (4)). */
export function printQuotedPrintable(text: string, encode = encodeUtf8): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => printLine(line, encode))
    .join('\r\n');
}

const encoder = new TextEncoder();
const encodeUtf8 = (line: string): Uint8Array => encoder.encode(line);
/** Stands for itself: RFC 2045 6.7 (2) and (3). */
const plainLine = /^[\t -<>-~]*$/u;

function printLine(line: string, encode: (line: string) => Uint8Array): string {
  if (line.length <= maxLine && plainLine.test(line) && !/[\t ]$/u.test(line)) return line;
  const bytes = encode(line);
  const lines: string[] = [];
  let current = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const isLast = at === bytes.length - 1;
    const token = isLast ? tokenOf(byte, isLast) : (tokens[byte] ?? '');
    // The last line needs no soft break behind it, and may be one longer.
    if (current.length + token.length > (isLast ? maxLine : maxLine - 1)) {
      lines.push(`${current}=`);
      current = '';
    }
    current += token;
  }
  return [...lines, current].join('\r\n');
}

function tokenOf(byte: number, isLast: boolean): string {
  const isBlank = byte === 0x20 || byte === 0x09;
  // RFC 2045 6.7 (3): a blank at the end of a line would be lost on the way.
  if (isBlank ? !isLast : byte > 0x20 && byte < 0x7f && byte !== 0x3d) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** By byte, before the last of its line: a line may have ten million. */
const tokens: readonly string[] = Array.from({ length: 256 }, (_, byte) => tokenOf(byte, false));

/** By byte: the value of a hexadecimal digit, else 0xff. RFC 2045 6.7 wants upper case; small letters are read too. */
const digits = new Uint8Array(256).fill(0xff);
for (const [value, character] of [...'0123456789ABCDEF'].entries()) {
  digits[character.charCodeAt(0)] = value;
  digits[character.toLowerCase().charCodeAt(0)] = value;
}

/** Tolerant: an equals sign that begins nothing stands for itself. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  /** Up to here the output is no blank that would be dropped at a line's end. */
  let kept = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] === lineFeed)) length = kept;
    const escape = byte === equals ? readEscape(bytes, at) : null;
    if (escape === null) out[length] = byte;
    else {
      at = escape.end - 1;
      if (escape.byte === null) {
        kept = length;
        continue;
      }
      out[length] = escape.byte;
    }
    length += 1;
    if (escape !== null || (byte !== space && byte !== tab)) kept = length;
  }
  return out.subarray(0, kept);
}

const [tab, lineFeed, carriageReturn, space, equals] = [0x09, 0x0a, 0x0d, 0x20, 0x3d];

/** Null where it is none; a soft line break stands for no byte. RFC 2045 6.7 (3): blanks before the line's end were added on the way. */
export function readEscape(
  bytes: Uint8Array,
  at: number,
): { readonly byte: number | null; readonly end: number } | null {
  const [high, low] = [digits[bytes[at + 1] ?? 0] ?? 0xff, digits[bytes[at + 2] ?? 0] ?? 0xff];
  if (high !== 0xff && low !== 0xff) return { byte: high * 16 + low, end: at + 3 };
  let end = at + 1;
  while (bytes[end] === space || bytes[end] === tab) end += 1;
  if (end >= bytes.length) return { byte: null, end };
  if (bytes[end] === lineFeed) return { byte: null, end: end + 1 };
  return bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? { byte: null, end: end + 2 } : null;
}
