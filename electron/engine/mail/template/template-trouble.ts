// Why a template cannot be read, in plain sentences, with the place that is at fault.
import type { Span } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';
import type { TagTrack } from './tag-lexer.ts';

export class TemplateTrouble extends Error {
  readonly span: Span;
  /** Null: to be told from where reading stood. */
  readonly says: Text | null;

  constructor(span: Span, says: Text | null) {
    super(says?.en ?? 'The template cannot be read.');
    this.span = span;
    this.says = says;
  }
}

/** Where the grammar stopped, told by the token that it could not take. */
export function troubleAt(source: string, track: TagTrack): TemplateTrouble {
  const { token, span, tagStart, open } = track;
  if (tagStart !== null && tagStart !== span.start) return troubleInTag(source, track, tagStart);
  const written = source.slice(span.start, span.end);
  switch (token) {
    case 'EOF':
      return unclosedBlock(source, track);
    case 'OPEN_ENDBLOCK': {
      const tag = wholeTag(source, span.start);
      return new TemplateTrouble(tag, closesNothing(source.slice(tag.start, tag.end)));
    }
    case 'INVERSE':
    case 'OPEN_INVERSE_CHAIN': {
      const tag = wholeTag(source, span.start);
      return new TemplateTrouble(tag, open.length === 0 ? elseOutside : elseTwice);
    }
    default:
      return new TemplateTrouble(span, cannotStand(written));
  }
}

function unclosedBlock(source: string, { open, tagEnds, span }: TagTrack): TemplateTrouble {
  const block = open.at(-1);
  if (block === undefined) return new TemplateTrouble(span, cannotStand(''));
  const tag = { start: block.start, end: tagEnds.get(block.start) ?? wholeTag(source, block.start).end };
  const written = source.slice(tag.start, tag.end);
  return new TemplateTrouble(tag, neverClosed(written, `{{/${blockName(written)}}}`));
}

function blockName(tag: string): string {
  return /^\{\{~?[#^>*\s]*([^\s}~]*)/u.exec(tag)?.[1] ?? '';
}

function troubleInTag(source: string, { token, span }: TagTrack, tagStart: number): TemplateTrouble {
  const tag = wholeTag(source, tagStart);
  const before = source.slice(tagStart, span.start);
  const rest = source.slice(span.start, tag.end);
  const upToHere = { start: tagStart, end: span.end };
  if (/^\{\{~?!/u.test(source.slice(tagStart, tagStart + 4))) return new TemplateTrouble(upToHere, commentOpen);
  if (token === 'CLOSE' || token === 'CLOSE_UNESCAPED')
    return new TemplateTrouble(upToHere, closedWrongly(before, token));
  const word = /^[^\s{}<>"']+/u.exec(rest)?.[0] ?? rest.slice(0, 1);
  const after = rest.slice(word.length);
  if (rest.startsWith('}')) return new TemplateTrouble(upToHere, braceAlone);
  if (/^["']/u.test(rest)) return new TemplateTrouble(tag, quoteOpen);
  if (/^\s*\}(?!\})/u.test(after)) return new TemplateTrouble(tag, braceAlone);
  if (!rest.endsWith('}}') || /[<{]/u.test(rest)) return new TemplateTrouble(withoutNext(source, tag), tagOpen);
  return new TemplateTrouble(tag, cannotStand(word));
}

function closedWrongly(before: string, token: string): Text {
  if (/^\{\{~?[#/&>^*{]*\s*$/u.test(before)) return emptyTag;
  if (before.split('(').length > before.split(')').length) return parenthesisOpen;
  if (token === 'CLOSE_UNESCAPED') return braceTooMany;
  return /^\{\{~?\{/u.test(before) ? braceTooFew : valueMissing;
}

/** A tag that is not closed ends where markup or the next tag begins. */
function withoutNext(source: string, { start, end }: Span): Span {
  const next = source.slice(start + 2, end).search(/<|\{\{/u);
  return { start, end: next === -1 ? end : start + 2 + next };
}

/** From `{{` to the next `}}`, at most to the end of its line. */
export function wholeTag(source: string, start: number): Span {
  const close = source.indexOf('}}', start);
  const line = source.indexOf('\n', start);
  const lineEnd = line === -1 ? source.length : line;
  return { start, end: close === -1 || close > lineEnd ? lineEnd : close + 2 };
}

const shown = (written: string): string => (written.length > 60 ? `${written.slice(0, 60)}…` : written);

export function tooDeep(limit: number): Text {
  return {
    en: `Blocks are nested more than ${limit} levels deep here. Split them up.`,
    ja: `ここでブロックの入れ子が ${limit} 段を超えています。ブロックを分けてください。`,
  };
}

export function mismatch(closing: string, opening: string, lineNumber: number): Text {
  return {
    en: `${shown(closing)} does not close ${shown(opening)} of line ${lineNumber}.`,
    ja: `${lineNumber} 行目の ${shown(opening)} を ${shown(closing)} で閉じることはできません。`,
  };
}

export function badPath(written: string): Text {
  return {
    en: `The path ${shown(written)} cannot be read: "this", "." and ".." may only be at its start.`,
    ja: `${shown(written)} はパスとして読み取れません。this、.、.. はパスの先頭にしか書けません。`,
  };
}

export const oneContext: Text = {
  en: 'A partial takes at most one value, besides those given as name=value.',
  ja: 'パーシャルに渡せる値は 1 つまでです。ほかは 名前=値 の形で渡します。',
};
export const elseInDefinition: Text = {
  en: 'A definition with {{#* inline}} cannot have an {{else}}.',
  ja: '{{#* inline}} の定義の中に {{else}} は書けません。',
};
export const nulCharacter: Text = {
  en: 'There is a NUL character here. Delete it.',
  ja: 'ここに NUL 文字があります。削除してください。',
};
export const commentOpen: Text = {
  en: 'The comment that begins here is never closed. Close it with --}}.',
  ja: 'ここから始まるコメントが閉じられていません。--}} で閉じてください。',
};
export const rawOpen: Text = {
  en: 'The raw block that begins here is never closed. Close it with {{{{/name}}}}.',
  ja: 'ここから始まる raw ブロックが閉じられていません。{{{{/名前}}}} で閉じてください。',
};
const tagOpen: Text = {
  en: 'The tag that begins here is not closed. Add }} at its end.',
  ja: 'ここから始まるタグが閉じられていません。末尾に }} を書いてください。',
};
const emptyTag: Text = {
  en: 'This tag is empty. Write the name of a value in it, or delete it.',
  ja: 'タグの中が空です。値の名前を書くか、タグを削除してください。',
};
const braceAlone: Text = {
  en: 'A tag ends with two braces; here is only one.',
  ja: 'タグは波括弧 2 つで閉じますが、ここには 1 つしかありません。',
};
const braceTooMany: Text = {
  en: 'A tag that starts with {{ ends with }}; here is one brace too many.',
  ja: '{{ で始まるタグは }} で閉じます。波括弧が 1 つ多くあります。',
};
const braceTooFew: Text = {
  en: 'A tag that starts with {{{ ends with }}}; here is one brace too few.',
  ja: '{{{ で始まるタグは }}} で閉じます。波括弧が 1 つ足りません。',
};
const quoteOpen: Text = {
  en: 'A quotation mark in this tag is not closed.',
  ja: 'タグの中の引用符が閉じられていません。',
};
const parenthesisOpen: Text = {
  en: 'A parenthesis in this tag is not closed.',
  ja: 'タグの中の丸括弧が閉じられていません。',
};
const valueMissing: Text = {
  en: 'Something is missing at the end of this tag.',
  ja: 'タグの末尾に必要なものがありません。',
};
const elseOutside: Text = {
  en: 'This {{else}} is not inside a block.',
  ja: 'この {{else}} はどのブロックの中にもありません。',
};
const elseTwice: Text = {
  en: 'The block already has an {{else}}. Only its closing tag may follow.',
  ja: 'このブロックにはすでに {{else}} があります。この後に書けるのは閉じるタグだけです。',
};

function neverClosed(opening: string, closing: string): Text {
  return {
    en: `${shown(opening)} is never closed. Add ${shown(closing)} where it should end.`,
    ja: `${shown(opening)} が閉じられていません。終わりの位置に ${shown(closing)} を書いてください。`,
  };
}

function closesNothing(closing: string): Text {
  return {
    en: `${shown(closing)} closes nothing: no block is open here.`,
    ja: `${shown(closing)} に対応する開始タグがありません。`,
  };
}

function cannotStand(written: string): Text {
  return written === ''
    ? { en: 'The template cannot be read from here on.', ja: 'ここから先のテンプレートを読み取れません。' }
    : {
        en: `"${shown(written)}" is not allowed here in a tag.`,
        ja: `タグのこの位置に「${shown(written)}」は書けません。`,
      };
}
