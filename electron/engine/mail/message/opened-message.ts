// A message's bytes with all that was read of them, and small questions about its places.
import type { MimeHeader, MimePart, MimeStructure } from '../../../../shared/message/mime.ts';
import { parseParameters } from '../../protocols/mime/parameters.ts';
import { parseMime } from '../../protocols/mime/parse.ts';
import { applyEdits, type ByteEdit, edit } from './byte-edits.ts';
import { type FormReading, readForm } from './read-form.ts';

export type OpenedMessage = {
  readonly bytes: Uint8Array;
  readonly root: MimePart;
  readonly reading: FormReading;
  /** As most of its lines end. */
  readonly lineEnd: string;
};

export function openMessage(bytes: Uint8Array, structure: MimeStructure = parseMime(bytes)): OpenedMessage {
  const { root, lineEnds } = structure;
  return { bytes, root, reading: readForm(bytes, structure), lineEnd: lineEnds.crlf >= lineEnds.lf ? '\r\n' : '\n' };
}

/** With the empty line behind its headers, and with line ends: changes of headers and parts rely on both. */
export function mendMessage(opened: OpenedMessage): OpenedMessage {
  const { bytes, root, lineEnd } = opened;
  // RFC 5322 2.3: carriage returns alone end no line once a line feed stands anywhere.
  if (!bytes.includes(0x0a) && bytes.includes(0x0d)) return mendMessage(openMessage(withLineFeeds(bytes)));
  if (hasClosedHead(bytes, root)) return opened;
  const missing = root.headers.length === 0 || endsLine(bytes, root.head.end) ? lineEnd : `${lineEnd}${lineEnd}`;
  return openMessage(applyEdits(bytes, [edit({ start: root.head.end, end: root.head.end }, missing)]));
}

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const edits: ByteEdit[] = [];
  for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) {
    edits.push(edit({ start: at + 1, end: at + 1 }, '\n'));
  }
  return applyEdits(bytes, edits);
}

export function headerNamed({ headers }: MimePart, name: string): MimeHeader | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}

export function parentOf(root: MimePart, part: MimePart): MimePart | null {
  for (const inner of root.parts) {
    const found = inner === part ? root : parentOf(inner, part);
    if (found !== null) return found;
  }
  return null;
}

export function boundaryOf(part: MimePart): string | null {
  const type = headerNamed(part, 'content-type');
  return (
    parseParameters(type?.value ?? '')
      .parameters.get('boundary')
      ?.trimEnd() ?? null
  );
}

export function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d;
}

/** The empty line between head and body is there. */
export function hasClosedHead(bytes: Uint8Array, { head, headers }: MimePart): boolean {
  return head.end > (headers.at(-1)?.end ?? head.start) && endsLine(bytes, head.end);
}

/** An empty body has no line end of its own before the boundary that follows. */
export function needsLineEnd({ bytes, lineEnd }: OpenedMessage, { body }: MimePart): string {
  const next = bytes[body.end];
  return body.start === body.end && next !== undefined && next !== 0x0a && next !== 0x0d ? lineEnd : '';
}

const encoder = new TextEncoder();

/** RFC 2046 5.1.1; an encoded text never holds `=_`. */
export function newBoundary(pieces: readonly Uint8Array[]): string {
  for (let number = 1; ; number += 1) {
    const boundary = `=_plumbline_${number}`;
    const wanted = encoder.encode(boundary);
    if (!pieces.some((piece) => holds(piece, wanted))) return boundary;
  }
}

export function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
