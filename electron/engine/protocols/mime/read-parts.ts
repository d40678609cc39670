// Builds the tree of parts from a message's lines, one after the other (RFC 2046 5).
import { mimeLimits } from '../../../../shared/message/mime.ts';
import { findBoundary, isShared, openBoundary, type OpenBoundary } from './boundaries.ts';
import { isIdentity, readContent } from './content-facts.ts';
import { collectHeaders, type HeaderSection, maxLineBytes, wholeRoom } from './header-section.ts';
import { countBase64, measureBody } from './measure-body.ts';
import { isMessageType, noteFault, openPart, type OpenPart } from './open-part.ts';
import { type Line, seenBytes } from './scan-lines.ts';

export type PartReader = {
  readonly take: (line: Line) => void;
  /** The root, once there are no more lines. */
  readonly finish: () => OpenPart;
};

const lineFeed = 0x0a;

export function readParts(bytes: Uint8Array): PartReader {
  const root = openPart(null, 0, 'text/plain');
  const room = wholeRoom();
  const open: OpenBoundary[] = [];
  let count = 1;
  let current = root;
  let section: HeaderSection | null = collectHeaders(bytes, root, room);

  const begin = (parent: OpenPart, start: number): void => {
    count += 1;
    const isDigest = parent.content?.contentType === 'multipart/digest';
    current = openPart(parent, start, isDigest ? 'message/rfc822' : 'text/plain');
    parent.parts.push(current);
    section = collectHeaders(bytes, current, room);
  };

  /** The header section of the current part ends: what does it hold? */
  const enterBody = (headEnd: number, bodyStart: number): void => {
    section?.close();
    section = null;
    const part = current;
    part.head.end = headEnd;
    part.body = { start: bodyStart, end: bodyStart };
    const content = readContent(part.headers, part.defaultType);
    part.content = content;
    for (const { code, header } of content.faults) noteFault(part, code, header);
    const isMessage = isMessageType(content.contentType) && isIdentity(content.encoding);
    if (content.boundary === null && !isMessage) return;
    if (part.depth >= mimeLimits.maxDepth) noteFault(part, 'nested-too-deep', content.typeHeader ?? part.head);
    else if (content.boundary !== null) {
      const boundary = openBoundary(part, content.boundary);
      if (isShared(open, boundary)) noteFault(part, 'boundary-shared', content.typeHeader ?? part.head);
      open.push(boundary);
    } else if (count >= mimeLimits.maxParts) noteFault(part, 'parts-too-many', part.body);
    else begin(part, bodyStart);
  };

  /** Everything below this part ends here. */
  const endBelow = (part: OpenPart | null, at: number, next: number): void => {
    // A message/rfc822 whose headers end with the part opens one more inside.
    while (section !== null) enterBody(next, next);
    for (let inner: OpenPart | null = current; inner !== null && inner !== part; inner = inner.parent) {
      inner.body.end = Math.max(inner.body.start, at);
      measureBody(bytes, inner);
    }
    while (open.length > 0 && open.at(-1)?.part !== part) noteOpen(open.pop(), at);
  };

  const takeBoundary = (index: number, isLast: boolean, line: Line): void => {
    const boundary = open[index];
    if (boundary === undefined) return;
    const { part } = boundary;
    boundary.isUsed = true;
    endBelow(part, beforeLineEnd(bytes, line.start), line.start);
    current = part;
    if (isLast) open.pop();
    else if (count >= mimeLimits.maxParts) noteFault(part, 'parts-too-many', line);
    else begin(part, line.next);
  };

  const take = (line: Line): void => {
    const found = findBoundary(open, bytes, line);
    if (found !== null) {
      takeBoundary(found.index, found.isLast, line);
      return;
    }
    noteBytes(current, bytes, line);
    const taken = section?.take(line) ?? null;
    if (taken === 'ended') enterBody(line.next, line.next);
    else if (taken === 'ended-early') {
      const isFirst = line.start === current.head.start;
      if (!isFirst) noteFault(current, 'headers-ended-early', line);
      enterBody(line.start, line.start);
      take(line);
    } else if (taken === null) noteBody(current, line);
  };

  return {
    take,
    finish: () => {
      // A boundary that is the last line begins nothing.
      if (section !== null && current.head.start >= bytes.length && current.parent?.content?.boundary !== undefined) {
        current.parent.parts.pop();
        section = null;
        current = current.parent;
      }
      endBelow(null, bytes.length, bytes.length);
      return root;
    },
  };
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
    noteFault(part, 'nul', { start: at, end: at + 1 }, countOf(bytes.subarray(start, end), 0));
  }
  if (line.bareReturns > 0) {
    const at = bytes.indexOf(0x0d, start);
    noteFault(part, 'bare-cr', { start: at, end: at + 1 }, line.bareReturns);
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
  for (const byte of bytes) if (byte === wanted) count += 1;
  return count;
}
