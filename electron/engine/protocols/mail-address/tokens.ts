// Cuts an address header into words, quoted strings, literals and signs (RFC 5322 3.2).
import type { Span } from '../../../../shared/detail.ts';
import { commentEnd, isBlank } from '../mime/comments.ts';

export type AddressToken = Span & {
  readonly kind: 'word' | 'quoted' | 'literal' | 'comment' | 'sign';
  /** Of a quoted string what is quoted, of a sign itself. */
  readonly value: string;
  /** Its closing sign is missing. */
  readonly isOpen: boolean;
  /** No blank or comment stands between it and the one before. */
  readonly isJoined: boolean;
};

const signs = '<>@,;:';

export function addressTokens(text: string): readonly AddressToken[] {
  const tokens: AddressToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (isBlank(text[at])) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    const before = tokens.at(-1);
    tokens.push({
      ...token,
      isJoined: before !== undefined && before.kind !== 'comment' && before.end === token.start,
    });
    at = token.end;
  }
  return tokens;
}

type FoundToken = Omit<AddressToken, 'isJoined'>;

function tokenAt(text: string, start: number): FoundToken {
  const first = text[start] ?? '';
  if (first === '"') return quotedAt(text, start);
  if (first === '(') {
    const end = commentEnd(text, start);
    return { kind: 'comment', value: text.slice(start + 1, end - 1), start, end, isOpen: text[end - 1] !== ')' };
  }
  if (first === '[') {
    const close = text.indexOf(']', start);
    const end = close < 0 ? text.length : close + 1;
    return { kind: 'literal', value: text.slice(start, end), start, end, isOpen: close < 0 };
  }
  if (signs.includes(first)) return { kind: 'sign', value: first, start, end: start + 1, isOpen: false };
  const word = /[^\s<>@,;:"(]+/uy;
  word.lastIndex = start;
  const value = word.exec(text)?.[0] ?? first;
  return { kind: 'word', value, start, end: start + value.length, isOpen: false };
}

function quotedAt(text: string, start: number): FoundToken {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return { kind: 'quoted', value, start, end: at + 1, isOpen: false };
    if (text[at] === '\\' && at + 1 < text.length) at += 1;
    value += text[at] ?? '';
  }
  return { kind: 'quoted', value, start, end: text.length, isOpen: true };
}
