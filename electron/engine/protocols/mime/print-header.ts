// Prints a header as it goes over the wire: encoded where it must be, folded (RFC 5322 2.2.3).
import { encodeWords } from './encoded-words.ts';

/** RFC 5322 2.1.1: without the line end; what cannot be folded may be longer, up to 998. */
const maxLine = 78;

/** Any text, as unstructured: `decodeWords` of what a reader unfolds is the value again. Without the line end. */
export function printHeader(name: string, value: string): string {
  return foldHeader(name, encodeWords(value, name.length + ': '.length));
}

/** A value that is ready, as an address list is. Line ends in it become blanks: they would begin another header. */
export function foldHeader(name: string, printed: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  // The blanks in front of a word stay with it.
  for (const [word] of ` ${printed.replace(/[\r\n]+/gu, ' ').trimEnd()}`.matchAll(/[\t ]+[^\t ]+/gu)) {
    const isFirst = lines.length === 0 && line.length === name.length + 1;
    if (line.length + word.length > maxLine && !isFirst) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].join('\r\n');
}
