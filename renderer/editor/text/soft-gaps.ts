// Where in a template a blank may be put or taken away without being seen: beside blocks, between attributes, in CSS.
import { readTags, type Tag } from '../template/read-tags.ts';
import { seeker } from '../template/seeker.ts';

/** Elements beside which a blank is not drawn; those of MJML are all of them. */
const blocks = new Set(
  (
    'address article aside blockquote body br caption center col colgroup dd div dl doctype dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html li link main meta nav ol p pre script section style table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
);

/** `solid` ends a search for what stands beside a gap: a block, or what is drawn in a line. */
type Piece = { readonly start: number; readonly end: number; readonly is: 'block' | 'line' | 'unseen' };

/** For each place 1 where a gap right before it is soft. */
export function softGaps(text: string): Uint8Array {
  const soft = new Uint8Array(text.length + 1);
  const pieces = piecesOf(text, soft);
  soft[0] = 1;
  const before = nearest(pieces);
  const after = nearest(pieces.toReversed()).toReversed();
  pieces.forEach(({ start }, index) => {
    const left = index === 0 ? 'block' : before[index - 1];
    if (left === 'block' || after[index] === 'block') soft[skipBlanks(text, start)] = 1;
  });
  return soft;
}

/** For each piece the first that is seen, from it backwards. */
function nearest(pieces: readonly Piece[]): readonly ('block' | 'line')[] {
  let last: 'block' | 'line' = 'block';
  return pieces.map(({ is }) => {
    if (is !== 'unseen') last = is;
    return last;
  });
}

const outlook = /<!--\[if[^\]>]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/iy;
const element = /<\/?!?([a-z][\w:-]*)/iy;

function piecesOf(text: string, soft: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  const tags = readTags(text);
  let [at, next] = [0, 0];
  const push = (end: number, is: Piece['is']): void => {
    pieces.push({ start: at, end, is });
    at = end;
    while ((tags[next]?.start ?? Infinity) < at) next += 1;
  };
  const seek = seeker(text);
  const placeOf = (what: string): number => orEnd(text, seek(what, at));
  const reading = { text, soft, tags };
  while (at < text.length) {
    const tag = tags[next];
    if (tag?.start === at) push(tag.end, tag.kind === 'value' || tag.kind === 'partial' ? 'line' : 'unseen');
    else if (text[at] !== '<') push(Math.min(tag?.start ?? text.length, placeOf('<')), 'line');
    else {
      const comment = matchAt(outlook, text, at)?.[0];
      const name = matchAt(element, text, at)?.[1]?.toLowerCase();
      if (comment !== undefined) push(at + comment.length, 'unseen');
      else if (text.startsWith('<!--', at)) push(Math.min(text.length, placeOf('-->') + 3), 'unseen');
      else if (name === undefined) push(at + 1, 'line');
      else {
        const isOpening = text[at + 1] !== '/';
        push(endOfElement(reading, at, next), isBlock(name) ? 'block' : 'line');
        if (isOpening && name.endsWith('style')) push(softenStyle(reading, [at, placeOf('</')], next), 'block');
      }
    }
  }
  return pieces.filter(({ start, end, is }) => is !== 'line' || text.slice(start, end).trim() !== '');
}

function isBlock(name: string): boolean {
  return blocks.has(name) || name === 'mjml' || name.startsWith('mj-');
}

type Reading = { readonly text: string; readonly soft: Uint8Array; readonly tags: readonly Tag[] };

/** Between attributes blanks are free, inside their quotes and the template's tags they are not. */
function endOfElement({ text, soft, tags }: Reading, start: number, nextTag: number): number {
  let [at, next, quote] = [start + 1, nextTag, ''];
  while (at < text.length) {
    const tag = tags[next];
    const character = text[at] ?? '';
    if (quote === '') soft[at] = 1;
    if (tag !== undefined && tag.start <= at) {
      at = Math.max(at, tag.end);
      next += 1;
    } else if (character === quote) {
      quote = '';
      at += 1;
    } else if (quote === '' && character === '>') return at + 1;
    else {
      if (quote === '' && (character === '"' || character === "'")) quote = character;
      at += 1;
    }
  }
  return text.length;
}

const beforeOrAfter = /[{};,:>+~!/*()]/u;

/** In CSS blanks are free beside its signs, but not between two words: `.a .b` is not `.a.b`. */
function softenStyle({ text, soft, tags }: Reading, [start, end]: readonly [number, number], nextTag: number): number {
  let next = nextTag;
  let last = '{';
  for (let at = start; at < end; at += 1) {
    const tag = tags[next];
    const character = text[at] ?? '';
    if (tag !== undefined && tag.start <= at) {
      const isWord = tag.kind === 'value' || tag.kind === 'partial';
      if (!isWord || beforeOrAfter.test(last)) soft[at] = 1;
      last = isWord ? 'a' : '}';
      at = Math.max(at, tag.end - 1);
      next += 1;
    } else if (character.trim() !== '') {
      if (beforeOrAfter.test(character) || beforeOrAfter.test(last)) soft[at] = 1;
      last = character;
    }
  }
  return end;
}

/** The first place from there on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] ?? '').trim() === '') at += 1;
  return at;
}

function orEnd(text: string, at: number): number {
  return at === -1 ? text.length : at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
