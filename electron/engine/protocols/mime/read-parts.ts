// Builds the tree of parts from a message's lines, one after the other (RFC 2046 5).
import { mimeLimits } from '../../../../shared/message/mime.ts';
import { findBoundary, type FoundBoundary, isShared, openBoundary, type OpenBoundary } from './boundaries.ts';
import { isIdentity, readContent } from './content-facts.ts';
import { collectHeaders, type HeaderRoom, type HeaderSection, maxLineBytes, wholeRoom } from './header-section.ts';
import { countBase64, measureBody } from './measure-body.ts';
import { isMessageType, noteFault, openPart, type OpenPart } from './open-part.ts';
import { type Line, seenBytes } from './scan-lines.ts';

/** How far the reading has come. */
export type Reading = {
  readonly bytes: Uint8Array;
  readonly root: OpenPart;
  readonly room: HeaderRoom;
  readonly open: OpenBoundary[];
  count: number;
  current: OpenPart;
  /** Null while lines belong to the current part's body. */
  section: HeaderSection | null;
};

const lineFeed = 0x0a;

export function startReading(bytes: Uint8Array): Reading {
  const root = openPart(null, 0, 'text/plain');
  const room = wholeRoom();
  return { bytes, root, room, open: [], count: 1, current: root, section: collectHeaders(bytes, root, room) };
}

export function readLine(reading: Reading, line: Line): void {
  noteBytes(reading.current, reading.bytes, line);
  placeLine(reading, line);
}

export function endReading(reading: Reading): void {
  const { bytes, current, section } = reading;
  // A boundary that is the last line begins nothing.
  if (section !== null && current.parent !== null && current.head.start >= bytes.length) {
    current.parent.parts.pop();
    reading.current = current.parent;
    reading.section = null;
  }
  endBelow(reading, null, { body: bytes.length, head: bytes.length });
}

function placeLine(reading: Reading, line: Line): void {
  const found = findBoundary(reading.open, reading.bytes, line);
  if (found !== null) {
    takeBoundary(reading, found, line);
    return;
  }
  const { current } = reading;
  const taken = reading.section?.take(line) ?? null;
  if (taken === 'ended') enterBody(reading, line.next, line.next);
  else if (taken === 'ended-early') {
    if (line.start > current.head.start) noteFault(current, 'headers-ended-early', line);
    enterBody(reading, line.start, line.start);
    placeLine(reading, line);
  } else if (taken === null) noteBody(current, line);
}

function takeBoundary(reading: Reading, { index, isLast }: FoundBoundary, line: Line): void {
  const boundary = reading.open[index];
  if (boundary === undefined) return;
  const { part } = boundary;
  boundary.isUsed = true;
  endBelow(reading, part, { body: beforeLineEnd(reading.bytes, line.start), head: line.start });
  reading.current = part;
  if (isLast) reading.open.pop();
  else if (reading.count >= mimeLimits.maxParts) noteFault(part, 'parts-too-many', line);
  else begin(reading, part, line.next);
}

function begin(reading: Reading, parent: OpenPart, start: number): void {
  const isDigest = parent.content?.contentType === 'multipart/digest';
  const part = openPart(parent, start, isDigest ? 'message/rfc822' : 'text/plain');
  parent.parts.push(part);
  reading.count += 1;
  reading.current = part;
  reading.section = collectHeaders(reading.bytes, part, reading.room);
}

/** The header section of the current part ends: what does it hold? */
function enterBody(reading: Reading, headEnd: number, bodyStart: number): void {
  const { current: part, open } = reading;
  reading.section?.close();
  reading.section = null;
  part.head.end = headEnd;
  part.body = { start: bodyStart, end: bodyStart };
  const content = readContent(part.headers, part.defaultType);
  part.content = content;
  for (const { code, header } of content.faults) noteFault(part, code, header);
  const isMessageHead = part.parent === null || isMessageType(part.parent.content?.contentType);
  if (isMessageHead && part.headers.length === 0) noteFault(part, 'no-headers', part.head);
  const isMessage = isMessageType(content.contentType) && isIdentity(content.encoding);
  if (content.boundary === null && !isMessage) return;
  if (part.depth >= mimeLimits.maxDepth) noteFault(part, 'nested-too-deep', content.typeHeader ?? part.head);
  else if (content.boundary !== null) {
    const boundary = openBoundary(part, content.boundary);
    if (isShared(open, boundary)) noteFault(part, 'boundary-shared', content.typeHeader ?? part.head);
    open.push(boundary);
  } else if (reading.count >= mimeLimits.maxParts) noteFault(part, 'parts-too-many', part.body);
  else begin(reading, part, bodyStart);
}

type Ends = { readonly body: number; readonly head: number };

/** Everything inside this part ends here. */
function endBelow(reading: Reading, part: OpenPart | null, ends: Ends): void {
  // A message/rfc822 whose headers end with the part opens one more inside.
  while (reading.section !== null) enterBody(reading, ends.head, ends.head);
  for (let inner: OpenPart | null = reading.current; inner !== null && inner !== part; inner = inner.parent) {
    inner.body.end = Math.max(inner.body.start, ends.body);
    measureBody(reading.bytes, inner);
  }
  while (reading.open.length > 0 && reading.open.at(-1)?.part !== part) noteOpen(reading.open.pop(), ends.body);
}

function noteOpen(boundary: OpenBoundary | undefined, end: number): void {
  if (boundary === undefined) return;
  const { part, isUsed } = boundary;
  if (isUsed) noteFault(part, 'boundary-unclosed', { start: end, end });
  else noteFault(part, 'boundary-never-used', part.content?.typeHeader ?? part.head);
}

/** RFC 2046 5.1.1: the line end before a boundary belongs to it. */
function beforeLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] !== lineFeed) return bytes[at - 1] === 0x0d ? at - 1 : at;
  return bytes[at - 2] === 0x0d ? at - 2 : at - 1;
}

function noteBytes(part: OpenPart, bytes: Uint8Array, line: Line): void {
  const { start, end, next, seen } = line;
  if (next - end === 1 && bytes[end] === lineFeed) noteFault(part, 'bare-lf', { start: end, end: next });
  if ((seen & seenBytes.nul) !== 0) {
    const at = bytes.indexOf(0, start);
    noteFault(part, 'nul', { start: at, end: at + 1, count: countOf(bytes.subarray(start, end), 0) });
  }
  if (line.bareReturns > 0) {
    const at = bytes.indexOf(0x0d, start);
    noteFault(part, 'bare-cr', { start: at, end: at + 1, count: line.bareReturns });
  }
}

function noteBody(part: OpenPart, line: Line): void {
  if (line.end - line.start > maxLineBytes) noteFault(part, 'line-long', line);
  if ((line.seen & seenBytes.eightBit) !== 0) {
    part.hasEightBit = true;
    const encoding = part.content?.encoding;
    if (encoding !== '8bit' && encoding !== 'binary') noteFault(part, 'eight-bit-undeclared', line);
  }
  if (part.content?.encoding === 'base64') countBase64(part, line);
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === wanted) count += 1;
  return count;
}
