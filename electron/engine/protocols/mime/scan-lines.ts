// Walks over a message's bytes once, line by line, and says of each line what kinds of bytes stand in it.

/** Bits of `Line.seen`; those from `carriageReturn` on end a line. */
export const seenBytes = { nul: 1, eightBit: 2, blank: 4, pad: 8, noBase64: 16, bareReturn: 32 };
const carriageReturn = 64;
const lineFeed = 128;

/** One object for all lines, so that a hundred million of them cost no memory: read it, do not keep it. */
export type Line = {
  start: number;
  /** Without its line end. */
  end: number;
  next: number;
  seen: number;
  /** Carriage returns inside it. */
  bareReturns: number;
};

const classes = new Uint8Array(256).fill(seenBytes.noBase64);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  classes[character.charCodeAt(0)] = 0;
}
classes.fill(seenBytes.eightBit | seenBytes.noBase64, 0x80);
classes[0x00] = seenBytes.nul | seenBytes.noBase64;
classes[0x09] = seenBytes.blank;
classes[0x0a] = lineFeed;
classes[0x0d] = carriageReturn;
classes[0x20] = seenBytes.blank;
classes[0x3d] = seenBytes.pad;

export type LineEnds = { readonly crlf: number; readonly lf: number; readonly cr: number };

/** RFC 5322 2.3: CR and LF only occur together; a bare LF ends a line all the same, a bare CR only where there is no LF at all. */
export function scanLines(bytes: Uint8Array, each: (line: Line) => void): LineEnds {
  const returnEnds = !bytes.includes(0x0a);
  const ends = { crlf: 0, lf: 0, cr: 0 };
  const line: Line = { start: 0, end: 0, next: 0, seen: 0, bareReturns: 0 };
  const { length } = bytes;
  while (line.next < length) {
    let at = line.next;
    let seen = 0;
    line.start = at;
    line.bareReturns = 0;
    line.end = -1;
    while (at < length) {
      const kind = classes[bytes[at] ?? 0] ?? 0;
      at += 1;
      if (kind < carriageReturn) {
        seen |= kind;
        continue;
      }
      line.end = at - 1;
      if (kind === lineFeed) {
        ends.lf += 1;
        break;
      }
      if (bytes[at] === 0x0a) {
        at += 1;
        ends.crlf += 1;
        break;
      }
      ends.cr += 1;
      line.bareReturns += 1;
      if (returnEnds) break;
      seen |= seenBytes.bareReturn | seenBytes.noBase64;
      line.end = -1;
    }
    if (line.end < 0) line.end = at;
    line.next = at;
    line.seen = seen;
    each(line);
  }
  return ends;
}
