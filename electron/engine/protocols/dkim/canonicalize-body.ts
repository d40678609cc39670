// The body as a signature sees it (RFC 6376 3.4.3, 3.4.4), handed on piece by piece so that a large one is never copied.
import type { RunningDigest } from '../../../../shared/message/digest.ts';
import type { Canonicalization } from './canonicalize-header.ts';

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const chunkBytes = 64 * 1024;
/** Shorter pieces are gathered before they are handed on. */
const alonePieceBytes = 4 * 1024;

type Take = (piece: Uint8Array) => void;

/**
 * `take` gets pieces that are its own only until it returns. A line feed alone ends a line too: files that were saved
 * so were sent with CRLF (RFC 5321 2.3.8). Answers how many bytes there were.
 */
export function canonicalizeBody(body: Uint8Array, how: Canonicalization, take: Take): number {
  const out = gatherPieces(take);
  const isRelaxed = how === 'relaxed';
  let from = 0;
  let at = 0;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte > space || !isSpecial(byte, isRelaxed)) {
      at += 1;
      continue;
    }
    // Between two words, most of all.
    if (byte === space && (body[at + 1] ?? 0) > space) {
      at += 2;
      continue;
    }
    const gap = readGap(body, at, isRelaxed);
    // A CR that ends no line is a byte like any other.
    if (gap.end === at) {
      at += 1;
      continue;
    }
    if (!gap.isCanonical || gap.end === body.length) {
      out.piece(body.subarray(from, at));
      from = gap.end;
      if (gap.end === body.length) break;
      for (let line = 0; line < gap.lines; line += 1) out.two(carriageReturn, lineFeed);
      if (gap.endsInSpace) out.one(space);
    }
    at = gap.end;
  }
  if (from < body.length) out.piece(body.subarray(from));
  // Empty lines at the end are ignored; what there is ends in CRLF, and nothing at all does so for `simple`.
  if (out.bytes() > 0 || !isRelaxed) out.two(carriageReturn, lineFeed);
  return out.end();
}

function isSpecial(byte: number, isRelaxed: boolean): boolean {
  return byte === lineFeed || byte === carriageReturn || (isRelaxed && (byte === space || byte === tab));
}

type Gap = {
  readonly end: number;
  readonly lines: number;
  readonly endsInSpace: boolean;
  /** It stands as it has to. */
  readonly isCanonical: boolean;
};

/** The space and line ends from `start` to the next byte that is neither. */
function readGap(body: Uint8Array, start: number, isRelaxed: boolean): Gap {
  let lines = 0;
  let returns = 0;
  let spaces = 0;
  let spacesAfter = 0;
  let last = 0;
  let at = start;
  for (; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte === lineFeed) {
      lines += 1;
      spacesAfter = 0;
    } else if (byte === carriageReturn) {
      if (body[at + 1] !== lineFeed) break;
      returns += 1;
    } else if (isRelaxed && (byte === space || byte === tab)) {
      spaces += 1;
      spacesAfter += 1;
    } else break;
    last = byte;
  }
  const endsInSpace = spacesAfter > 0;
  const isCanonical = returns === lines && spaces === (endsInSpace ? 1 : 0) && (!endsInSpace || last === space);
  return { end: at, lines, endsInSpace, isCanonical };
}

function gatherPieces(take: Take) {
  const chunk = new Uint8Array(chunkBytes);
  let used = 0;
  let bytes = 0;
  const flush = (): void => {
    if (used > 0) take(chunk.subarray(0, used));
    used = 0;
  };
  const one = (byte: number): void => {
    if (used === chunkBytes) flush();
    chunk[used] = byte;
    used += 1;
    bytes += 1;
  };
  return {
    one,
    two(first: number, second: number): void {
      one(first);
      one(second);
    },
    piece(piece: Uint8Array): void {
      if (piece.length === 0) return;
      bytes += piece.length;
      if (piece.length > alonePieceBytes || used + piece.length > chunkBytes) flush();
      if (piece.length > alonePieceBytes) return take(piece);
      chunk.set(piece, used);
      used += piece.length;
    },
    bytes: (): number => bytes,
    end(): number {
      flush();
      return bytes;
    },
  };
}

export type DigestedBody = { readonly hash: Uint8Array; readonly canonicalBytes: number };

/** RFC 6376 3.4.5: with a limit (`l=`) only so many canonical bytes are digested. */
export function digestBody(
  body: Uint8Array,
  { how, limit }: { readonly how: Canonicalization; readonly limit: number | null },
  digest: RunningDigest,
): DigestedBody {
  let left = limit ?? Number.POSITIVE_INFINITY;
  const canonicalBytes = canonicalizeBody(body, how, (piece) => {
    if (left > 0) digest.update(piece.length > left ? piece.subarray(0, left) : piece);
    left -= piece.length;
  });
  return { hash: digest.finish(), canonicalBytes };
}
