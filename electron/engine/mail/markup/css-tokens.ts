// The tokens of CSS, with what the reader asks of them: where one begins, what it is, and where a run of them ends.
import { tokenize, tokenTypes as kind } from 'css-tree/tokenizer';
import type { Span } from '../../../../shared/detail.ts';

export type CssTokens = {
  readonly text: string;
  readonly count: number;
  readonly kindAt: (index: number) => number;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
  readonly textOf: (index: number) => string;
  /** Without the blanks and comments at both ends; null where there is nothing else. */
  readonly trimmed: (from: number, to: number) => { readonly from: number; readonly to: number } | null;
};

export function cssTokens(text: string): CssTokens {
  const kinds: number[] = [];
  const starts: number[] = [];
  tokenize(text, (type, start) => {
    kinds.push(type);
    starts.push(start);
  });
  const kindAt = (index: number): number => kinds[index] ?? kind.EOF;
  const startOf = (index: number): number => starts[index] ?? text.length;
  const endOf = (index: number): number => starts[index + 1] ?? text.length;
  return {
    text,
    count: kinds.length,
    kindAt,
    startOf,
    endOf,
    textOf: (index) => text.slice(startOf(index), endOf(index)),
    trimmed: (from, to) => {
      let [first, last] = [from, to];
      while (first < last && isBlank(kindAt(first))) first += 1;
      while (last > first && isBlank(kindAt(last - 1))) last -= 1;
      return first === last ? null : { from: first, to: last };
    },
  };
}

export function isBlank(type: number): boolean {
  return type === kind.WhiteSpace || type === kind.Comment;
}

/** The first token at or after `from`, outside of parentheses and brackets, that `stops`; the number of tokens where there is none. */
export function nextOutside(tokens: CssTokens, from: number, stops: (type: number) => boolean): number {
  let depth = 0;
  for (let index = from; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    if (depth === 0 && stops(type)) return index;
    if (opens(type)) depth += 1;
    else if (closes(type) && depth > 0) depth -= 1;
    // A brace ends what a parenthesis left open, so that one fault does not swallow the rest.
    else if (depth > 0 && (type === kind.RightCurlyBracket || type === kind.LeftCurlyBracket)) return index;
  }
  return tokens.count;
}

function opens(type: number): boolean {
  return type === kind.LeftParenthesis || type === kind.LeftSquareBracket || type === kind.Function;
}

function closes(type: number): boolean {
  return type === kind.RightParenthesis || type === kind.RightSquareBracket;
}

/** From the start of one token to the end of another, in the text around. */
export function spanOf(tokens: CssTokens, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: tokens.startOf(from), end: tokens.endOf(to - 1) };
}
