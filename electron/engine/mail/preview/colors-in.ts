// Finds the colours in a value of CSS, each with its place.
import { tokenTypes as kind } from 'css-tree/tokenizer';
import type { Span } from '../../../../shared/detail.ts';
import { type CssTokens, cssTokens } from '../markup/css-tokens.ts';
import { type Color, parseColor } from './color.ts';

export type ColorPlace = { readonly color: Color; readonly span: Span };

export function colorsIn(value: string): readonly ColorPlace[] {
  const tokens = cssTokens(value);
  const found: ColorPlace[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const end = lastOf(tokens, index);
    if (end === null) continue;
    const span = { start: tokens.startOf(index), end: tokens.endOf(end) };
    const color = parseColor(value.slice(span.start, span.end));
    if (color !== null) found.push({ color, span });
  }
  return found;
}

/** The last token of what may be a colour; null where none can begin. */
function lastOf(tokens: CssTokens, index: number): number | null {
  switch (tokens.kindAt(index)) {
    case kind.Hash:
    case kind.Ident:
      return index;
    case kind.Function:
      return /^(?:rgb|hsl)a?\($/iu.test(tokens.textOf(index)) ? closeOf(tokens, index + 1) : null;
    default:
      return null;
  }
}

/** Where a function ends in which there is no other. */
function closeOf(tokens: CssTokens, from: number): number | null {
  for (let index = from; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    if (type === kind.RightParenthesis) return index;
    if (type === kind.Function || type === kind.LeftParenthesis) return null;
  }
  return null;
}
