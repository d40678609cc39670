// Turns offsets in a part into lines and columns, counted from 1 as editors count them.
import type { Span } from '../../../shared/detail.ts';
import type { DraftPart, Place } from '../../../shared/draft/source.ts';
import { firstIndex } from './first-index.ts';

/** The offset at which each line of a text begins; CRLF, LF and CR end a line. */
export type LineStarts = readonly number[];

export function lineStartsOf(text: string): LineStarts {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  return starts;
}

export function placeAt(part: DraftPart, starts: LineStarts, { start, end }: Span): Place {
  const from = positionAt(starts, start);
  const to = positionAt(starts, end);
  return { part, start, end, ...from, endLine: to.line, endColumn: to.column };
}

function positionAt(starts: LineStarts, offset: number): { readonly line: number; readonly column: number } {
  const line = Math.max(
    firstIndex(starts.length, (index) => (starts[index] ?? 0) > offset),
    1,
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
