// The edits that put parts into a message's tree and take them out (RFC 2046 5.1).
import type { MimePart } from '../../../../shared/message/mime.ts';
import { joinBytes } from '../../protocols/mime/join-bytes.ts';
import { addHeaders } from './amend-headers.ts';
import { type ByteEdit, edit } from './byte-edits.ts';
import {
  boundaryOf,
  endsLine,
  headerNamed,
  needsLineEnd,
  newBoundary,
  type OpenedMessage,
  parentOf,
} from './opened-message.ts';
import { printBody, printMultipart, printMultipartType, type PrintedPart, printWhole } from './print-part.ts';

const encoder = new TextEncoder();
const at = (place: number) => ({ start: place, end: place });

export type NewSiblings = {
  readonly type: 'mixed' | 'alternative' | 'related';
  readonly before?: readonly PrintedPart[];
  readonly after?: readonly PrintedPart[];
};

/** The part becomes the first of a new multipart, or stands behind those that come before it. */
export function wrapEdits(
  opened: OpenedMessage,
  part: MimePart,
  { type, before = [], after = [] }: NewSiblings,
): readonly ByteEdit[] {
  const { bytes, root, lineEnd } = opened;
  const first = before.map((one) => printWhole(one, lineEnd));
  const last = after.map((one) => printWhole(one, lineEnd));
  const boundary = newBoundary([bytes, ...first, ...last]);
  const line = encoder.encode(`--${boundary}${lineEnd}`);
  const ahead = first.flatMap((one) => [line, one, encoder.encode(lineEnd)]);
  const behind = last.flatMap((one) => [encoder.encode(lineEnd), line, one]);
  const own = part === root ? part.headers.filter(({ name }) => /^content-/iu.test(name)) : [];
  const moved = own.flatMap(({ start, end }) => [
    bytes.subarray(start, end),
    encoder.encode(endsLine(bytes, end) ? '' : lineEnd),
  ]);
  const typeLine = printMultipartType(type, boundary);
  const close = `${lineEnd}--${boundary}--${part === root ? lineEnd : needsLineEnd(opened, part)}`;
  const end = edit(at(part.body.end), joinBytes([...behind, encoder.encode(close)]));
  if (part !== root) {
    const head = encoder.encode(`${typeLine.replaceAll('\r\n', lineEnd)}${lineEnd}${lineEnd}`);
    return [edit(at(part.head.start), joinBytes([head, ...ahead, line])), end];
  }
  const version = headerNamed(root, 'mime-version') === undefined ? ['MIME-Version: 1.0'] : [];
  return [
    ...own.map((header) => edit(header, '')),
    ...addHeaders(opened, [...version, typeLine]),
    edit(at(part.body.start), joinBytes([...ahead, line, ...moved, encoder.encode(lineEnd)])),
    end,
  ];
}

export function appendEdits(
  opened: OpenedMessage,
  multipart: MimePart,
  added: readonly PrintedPart[],
): readonly ByteEdit[] {
  const { lineEnd } = opened;
  const boundary = boundaryOf(multipart) ?? '';
  const line = encoder.encode(`--${boundary}${lineEnd}`);
  const parts = added.map((one) => printWhole(one, lineEnd));
  const last = multipart.parts.at(-1);
  const breaks = encoder.encode(lineEnd);
  if (last !== undefined) {
    const gap = encoder.encode(needsLineEnd(opened, last));
    return [edit(at(last.body.end), joinBytes([...parts.flatMap((one) => [breaks, line, one]), gap]))];
  }
  // What stands in a multipart without parts is passed over by readers, in front of them as behind them.
  const whole = joinBytes([
    ...parts.flatMap((one) => [line, one, breaks]),
    encoder.encode(`--${boundary}--${lineEnd}`),
  ]);
  return [edit(at(multipart.body.start), whole)];
}

export function insertEdits(opened: OpenedMessage, next: MimePart, added: PrintedPart): readonly ByteEdit[] {
  const { root, lineEnd } = opened;
  const parent = parentOf(root, next);
  if (parent === null) return [];
  const boundary = encoder.encode(`${lineEnd}--${boundaryOf(parent) ?? ''}${lineEnd}`);
  return [edit(at(next.head.start), joinBytes([printWhole(added, lineEnd), boundary]))];
}

/** Another part in the place of one, which may be the message itself: its other headers stay. */
export function replaceEdits(opened: OpenedMessage, part: MimePart, printed: PrintedPart): readonly ByteEdit[] {
  const { root, lineEnd } = opened;
  if (part !== root) {
    const end = encoder.encode(needsLineEnd(opened, part));
    return [edit({ start: part.head.start, end: part.body.end }, joinBytes([printWhole(printed, lineEnd), end]))];
  }
  const own = part.headers.filter(({ name }) => /^content-/iu.test(name));
  return [
    ...own.map((header) => edit(header, '')),
    ...addHeaders(opened, printed.headers),
    edit(part.body, printBody(printed, lineEnd)),
  ];
}

/** With the boundary in front of each; a multipart that would be left empty goes whole. */
export function removeEdits(opened: OpenedMessage, parts: readonly MimePart[]): readonly ByteEdit[] {
  const { root, bytes } = opened;
  const gone = withEmptied(root, new Set(parts));
  if (gone.has(root)) return replaceEdits(opened, root, printMultipart('mixed', newBoundary([bytes]), []));
  return [...gone].flatMap((part) => {
    const parent = parentOf(root, part);
    if (parent === null || gone.has(parent)) return [];
    const before = parent.parts[parent.parts.indexOf(part) - 1];
    const span = { start: before?.body.end ?? lineStart(bytes, part.head.start), end: part.body.end };
    return [edit(span, needsLineEnd(opened, part))];
  });
}

function withEmptied(part: MimePart, gone: Set<MimePart>): ReadonlySet<MimePart> {
  const { parts, contentType } = part;
  for (const inner of parts) withEmptied(inner, gone);
  // RFC 1847 2.1, RFC 6522 3: what stands behind the first is about the first.
  const [first] = /^multipart\/(?:signed|report)$/u.test(contentType) ? parts : [];
  const isEmptied = parts.length > 0 && parts.every((inner) => gone.has(inner));
  if (isEmptied || (first !== undefined && gone.has(first))) gone.add(part);
  return gone;
}

/** Of the line that ends here. */
function lineStart(bytes: Uint8Array, end: number): number {
  let start = end;
  if (bytes[start - 1] === 0x0a) start -= 1;
  if (bytes[start - 1] === 0x0d) start -= 1;
  while (start > 0 && !endsLine(bytes, start)) start -= 1;
  return start;
}
