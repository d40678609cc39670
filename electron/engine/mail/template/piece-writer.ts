// Collects what a template prints, and for each piece of it the place in the source that it comes from.
import type { Span } from '../../../../shared/detail.ts';
import type { Piece } from '../../../../shared/draft/rendering.ts';
import type { RenderLimits } from './rendering-run.ts';
import { RenderingStopped } from './rendering-stopped.ts';

/** Takes a text and the span of the source that it comes from; the text of a `text` has that span's length. */
export type Write = (text: string, from: Span, kind: Piece['kind']) => void;

export type PieceWriter = { readonly write: Write; readonly written: () => { text: string; pieces: readonly Piece[] } };

/** A piece is a step as well: blanks before a line can be many pieces and few characters. */
export function openPieceWriter({ maxCharacters, maxSteps }: RenderLimits): PieceWriter {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  return {
    write: (text, { start, end }, kind) => {
      if (text === '') return;
      if (pieces.length >= maxSteps) throw new RenderingStopped('steps');
      const room = maxCharacters - length;
      const taken = text.length > room ? text.slice(0, room) : text;
      texts.push(taken);
      const to = kind === 'text' ? start + taken.length : end;
      if (taken !== '') pieces.push({ start: length, end: length + taken.length, from: start, to, kind });
      length += taken.length;
      if (taken !== text) throw new RenderingStopped('output');
    },
    written: () => ({ text: texts.join(''), pieces }),
  };
}

/** As a partial that stands alone in an indented line: each of its lines begins with the blanks before its tag. */
export function indented(write: Write, blanks: Span, text: string): Write {
  let atLineStart = true;
  return (given, from, kind) => {
    let at = 0;
    while (at < given.length) {
      if (atLineStart) write(text, blanks, 'text');
      const newline = given.indexOf('\n', at);
      const end = newline === -1 ? given.length : newline + 1;
      const span = kind === 'text' ? { start: from.start + at, end: from.start + end } : from;
      write(given.slice(at, end), span, kind);
      atLineStart = newline !== -1;
      at = end;
    }
  };
}
