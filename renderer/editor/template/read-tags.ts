// Reads the tags of a template as it stands while it is typed: unfinished ones, too, which no parser would take.
import { seeker, type Seek } from './seeker.ts';

export type TagKind =
  | 'value'
  | 'block'
  | 'inverse'
  | 'else'
  | 'close'
  | 'partial'
  | 'inline'
  | 'partial-block'
  | 'comment';

export type Tag = {
  readonly kind: TagKind;
  /** The first word: `if`, `contact.name`, the partial's name. */
  readonly name: string;
  /** What follows it: `items as |item|`. */
  readonly rest: string;
  /** Half-open, braces included; an unfinished tag ends where the next begins. */
  readonly start: number;
  readonly end: number;
  /** Behind the braces and signs, where the first word begins. */
  readonly nameStart: number;
  readonly closed: boolean;
};

/** Bounded, so that a hostile text costs no more than a long one. */
const maxTags = 50_000;

export function readTags(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  const seek = seeker(text);
  let at = text.indexOf('{{');
  while (at !== -1 && tags.length < maxTags) {
    // Handlebars: a backslash makes the braces text; two are a backslash and a tag.
    if (text[at - 1] === '\\' && text[at - 2] !== '\\') {
      at = seek('{{', at + 2);
      continue;
    }
    const tag =
      text.startsWith('{{!', at) || text.startsWith('{{~!', at) ? commentAt(text, at, seek) : tagAt(text, at, seek);
    tags.push(tag);
    at = seek('{{', tag.end);
  }
  return tags;
}

function commentAt(text: string, start: number, seek: Seek): Tag {
  const long = text.startsWith('!--', start + (text[start + 2] === '~' ? 3 : 2));
  const close = long ? seek('--', start + 6) : seek('}}', start + 2);
  const end = long ? endOfLongComment(text, close, seek) : close === -1 ? -1 : close + 2;
  const closed = end !== -1;
  return { kind: 'comment', name: '', rest: '', start, end: closed ? end : text.length, nameStart: start + 2, closed };
}

function endOfLongComment(text: string, from: number, seek: Seek): number {
  for (let at = from; at !== -1; at = seek('--', at + 1)) {
    if (text.startsWith('--}}', at)) return at + 4;
    if (text.startsWith('--~}}', at)) return at + 5;
  }
  return -1;
}

function tagAt(text: string, start: number, seek: Seek): Tag {
  const triple = text[start + 2] === '{';
  const open = start + (triple ? 3 : 2);
  const close = seek('}}', open);
  const next = seek('{{', open);
  const closed = close !== -1 && (next === -1 || close < next);
  const innerEnd = closed ? close : next === -1 ? text.length : next;
  const end = closed ? close + (triple && text[close + 2] === '}' ? 3 : 2) : innerEnd;
  const signs = /^~?\s*(?:#\s*[>*]?|[/>^&])?\s*/u.exec(text.slice(open, Math.min(innerEnd, open + 64)))?.[0] ?? '';
  const nameStart = open + signs.length;
  const inner = text.slice(nameStart, innerEnd).replace(/~$/u, '');
  const words = /^(\S*)\s*/u.exec(inner);
  const first = words?.[1] ?? '';
  const rest = inner.slice(words?.[0].length ?? 0).trimEnd();
  return { ...kindOf(signs.replaceAll(/[~\s]/gu, ''), first, rest), start, end, nameStart, closed };
}

function kindOf(sign: string, first: string, rest: string): Pick<Tag, 'kind' | 'name' | 'rest'> {
  const name = first.replaceAll(/["'}]/gu, '');
  if (sign === '#*') return { kind: 'inline', name: rest.split(/\s/u, 1)[0]?.replaceAll(/["']/gu, '') ?? '', rest };
  if (sign === '#>') return { kind: 'partial-block', name, rest };
  if (sign === '#') return { kind: 'block', name, rest };
  if (sign === '/') return { kind: 'close', name, rest };
  if (sign === '>') return { kind: 'partial', name, rest };
  if (sign === '^' && name !== '') return { kind: 'inverse', name, rest };
  if (sign === '^' || name === 'else') return { kind: 'else', name: 'else', rest };
  return { kind: 'value', name, rest };
}
