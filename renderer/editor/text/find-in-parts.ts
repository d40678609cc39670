// Finds a text in all parts of a draft: plain text, and whole words; no regular expressions, which a text could make run for ever.
import { draftParts, type DraftPart, type DraftSource } from '../../../shared/draft/source.ts';

export type FindWish = { readonly wanted: string; readonly matchCase: boolean; readonly wholeWord: boolean };

export type Hit = {
  readonly part: DraftPart;
  /** Half-open, in the part. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The line, or what of it is near. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
};

export type Hits = { readonly list: readonly Hit[]; /** More than the list holds. */ readonly more: boolean };

const maxHits = 1000;
const nearBefore = 32;
const nearAfter = 96;
const wordCharacter = /[\p{L}\p{N}_]/u;

export function findInParts(source: DraftSource, wish: FindWish): Hits {
  const list: Hit[] = [];
  if (wish.wanted === '') return { list, more: false };
  for (const part of draftParts) {
    for (const hit of hitsIn(part, source[part] ?? '', wish)) {
      if (list.length === maxHits) return { list, more: true };
      list.push(hit);
    }
  }
  return { list, more: false };
}

function* hitsIn(part: DraftPart, text: string, { wanted, matchCase, wholeWord }: FindWish): Generator<Hit> {
  // Some letters change their length with their case: then the places would not be those of the text.
  const lower = text.toLowerCase();
  const folds = !matchCase && lower.length === text.length;
  const [where, what] = folds ? [lower, wanted.toLowerCase()] : [text, wanted];
  let [line, lineEnd] = [1, text.indexOf('\n')];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + what.length)) {
    const end = at + what.length;
    if (wholeWord && (isWordAt(text, at - 1, at) || isWordAt(text, end, end - 1))) continue;
    for (; lineEnd !== -1 && lineEnd < at; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1;
    yield { part, start: at, end, line, ...excerpt(text, at, end) };
  }
}

/** Whether the word goes on over the edge: letters on both sides of it. */
function isWordAt(text: string, outside: number, inside: number): boolean {
  return wordCharacter.test(text[outside] ?? '') && wordCharacter.test(text[inside] ?? '');
}

function excerpt(text: string, start: number, end: number): Pick<Hit, 'before' | 'found' | 'after'> {
  const before =
    text
      .slice(Math.max(0, start - nearBefore), start)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  const found = text.slice(start, end);
  const after = text.slice(end, end + nearAfter).split(/[\r\n]/u, 1)[0] ?? '';
  return { before: before.trimStart(), found, after };
}
