// Leads a span of the rendered text back to the template that it comes from.
import type { Span } from '../../../shared/detail.ts';
import type { Piece } from '../../../shared/draft/rendering.ts';
import { firstIndex } from './first-index.ts';

export function spanInSource(pieces: readonly Piece[], { start, end }: Span): Span {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, Math.max(end - 1, start));
  if (first === null || last === null) return { start: 0, end: 0 };
  const from = first.kind === 'text' ? first.from + (start - first.start) : first.from;
  const to = last.kind === 'text' ? last.from + (end - last.start) : last.to;
  // A loop's end stands before its beginning in the template; then the first piece is the place.
  return to > from ? { start: from, end: to } : { start: from, end: first.to };
}

/** Whether any of the span comes from the data. */
export function isFromData(pieces: readonly Piece[], { start, end }: Span): boolean {
  for (let at = indexAt(pieces, start); at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) return false;
    if (piece.kind === 'value' && piece.end > start) return true;
  }
  return false;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  return pieces[indexAt(pieces, offset)] ?? pieces.at(-1) ?? null;
}

/** The first piece that ends behind the offset. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  return firstIndex(pieces.length, (index) => (pieces[index]?.end ?? 0) > offset);
}
