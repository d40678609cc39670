// The boundaries that are open at a place, and which of them a line is (RFC 2046 5.1.1).
import type { OpenPart } from './open-part.ts';
import type { Line } from './scan-lines.ts';

export type OpenBoundary = {
  readonly part: OpenPart;
  /** With the two hyphens in front. */
  readonly delimiter: Uint8Array;
  isUsed: boolean;
};

export type FoundBoundary = { readonly index: number; readonly isLast: boolean };

const encoder = new TextEncoder();

export function openBoundary(part: OpenPart, boundary: string): OpenBoundary {
  return { part, delimiter: encoder.encode(`--${boundary}`), isUsed: false };
}

const [tab, carriageReturn, space, hyphen] = [0x09, 0x0d, 0x20, 0x2d];

/**
 * The innermost first, and the whole line: RFC 2046 5.1.1 lets a boundary's line go on, but where one boundary begins as
 * another does only the whole line tells them apart, and no reader in wide use does otherwise.
 */
export function findBoundary(open: readonly OpenBoundary[], bytes: Uint8Array, line: Line): FoundBoundary | null {
  if (open.length === 0 || bytes[line.start] !== hyphen || bytes[line.start + 1] !== hyphen) return null;
  let end = line.end;
  while (end > line.start && isPadding(bytes[end - 1])) end -= 1;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const delimiter = open[index]?.delimiter;
    if (delimiter === undefined || !startsWith(bytes, line.start, delimiter)) continue;
    const rest = end - line.start - delimiter.length;
    if (rest === 0) return { index, isLast: false };
    if (rest === 2 && bytes[end - 1] === hyphen && bytes[end - 2] === hyphen) return { index, isLast: true };
  }
  return null;
}

/** A receiver may take either of them for the other. */
export function isShared(open: readonly OpenBoundary[], { delimiter }: OpenBoundary): boolean {
  return open.some((around) => {
    const [short, long] = [around.delimiter, delimiter].toSorted((one, other) => one.length - other.length);
    return short !== undefined && long !== undefined && startsWith(long, 0, short);
  });
}

function startsWith(bytes: Uint8Array, at: number, beginning: Uint8Array): boolean {
  for (let offset = 0; offset < beginning.length; offset += 1) {
    if (bytes[at + offset] !== beginning[offset]) return false;
  }
  return true;
}

/** RFC 2046 5.1.1: blanks added on the way do not count. */
function isPadding(byte: number | undefined): boolean {
  return byte === space || byte === tab || byte === carriageReturn;
}
