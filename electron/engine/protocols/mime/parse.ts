// Reads a message's bytes into its tree of parts, with the place of everything and of every fault (RFC 5322, RFC 2045, RFC 2046).
import { mimeLimits, type MimePart, type MimeStructure } from '../../../../shared/message/mime.ts';
import { faultsOf, nameParts, noteFault, type OpenPart, printPart } from './open-part.ts';
import { endReading, readLine, startReading } from './read-parts.ts';
import { type LineEnds, scanLines } from './scan-lines.ts';

/** One walk over the bytes; bodies are not copied. Never throws. */
export function parseMime(bytes: Uint8Array): MimeStructure {
  const read = bytes.subarray(0, mimeLimits.maxBytes);
  const reading = startReading(read);
  const longestLine = { bytes: 0, offset: 0 };
  const lineEnds = scanLines(read, (line) => {
    const length = line.end - line.start;
    if (length > longestLine.bytes) [longestLine.bytes, longestLine.offset] = [length, line.start];
    readLine(reading, line);
  });
  endReading(reading);
  const { root } = reading;
  nameParts(root);
  noteWhole(root, bytes.length, lineEnds);
  const printed = printPart(root);
  const { parts, depth } = sizeOf(printed);
  const faults = faultsOf(root).toSorted((one, other) => one.start - other.start);
  return { bytes: bytes.length, root: printed, parts, depth, longestLine, lineEnds, faults };
}

function noteWhole(root: OpenPart, length: number, { crlf, lf }: LineEnds): void {
  if (length > mimeLimits.maxBytes) noteFault(root, 'message-too-large', { start: mimeLimits.maxBytes, end: length });
  // RFC 2045 4
  const isMime = root.headers.some(({ name }) => /^content-/iu.test(name));
  const hasVersion = root.headers.some(({ name }) => /^mime-version$/iu.test(name));
  if (isMime && !hasVersion) noteFault(root, 'version-missing', root.head);
  const first = root.faults.get('bare-lf');
  // A file with the line ends of Unix throughout: said once, not of every part.
  if (crlf === 0 && lf > 0) forgetLineFeeds(root);
  if (crlf === 0 && first !== undefined) root.faults.set('bare-lf', { ...first, count: lf });
}

function forgetLineFeeds(part: OpenPart): void {
  part.faults.delete('bare-lf');
  for (const inner of part.parts) forgetLineFeeds(inner);
}

function sizeOf(part: MimePart): { readonly parts: number; readonly depth: number } {
  let parts = 1;
  let depth = 0;
  for (const inner of part.parts.map(sizeOf)) {
    parts += inner.parts;
    depth = Math.max(depth, inner.depth);
  }
  return { parts, depth: depth + 1 };
}
