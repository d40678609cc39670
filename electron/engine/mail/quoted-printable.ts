// Writes a text as quoted-printable, as it goes over the wire.

/** RFC 2045 6.7 (5): a line of at most 76 characters, the soft break's equals sign counted. */
const maxLine = 76;

/** Line ends of any kind become CRLF (RFC 2045 6.7 (4)). */
export function printQuotedPrintable(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map(printLine)
    .join('\r\n');
}

const encoder = new TextEncoder();
/** Stands for itself: RFC 2045 6.7 (2) and (3). */
const plainLine = /^[\t -<>-~]*$/u;

function printLine(line: string): string {
  if (line.length <= maxLine && plainLine.test(line) && !/[\t ]$/u.test(line)) return line;
  const bytes = encoder.encode(line);
  const lines: string[] = [];
  let current = '';
  for (const [at, byte] of bytes.entries()) {
    const isLast = at === bytes.length - 1;
    const token = tokenOf(byte, isLast);
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
