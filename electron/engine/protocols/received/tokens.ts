// The words and comments of a header's value (RFC 5322 3.2.2), read once from left to right.
import { commentEnd } from '../mime/comments.ts';

export type Token = { readonly kind: 'word' | 'comment'; readonly text: string };

export type Tokens = {
  /** Those before the tail. */
  readonly tokens: readonly Token[];
  /** What follows the last semicolon that stands outside comments; null where there is none. */
  readonly tail: string | null;
};

/** Beyond are too many for anything real. */
const maxLength = 8_000;

export function tokensOf(value: string): Tokens {
  const text = value.slice(0, maxLength);
  const tokens: Token[] = [];
  let tailAt: number | null = null;
  let before = 0;
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '(') {
      const end = commentEnd(text, at);
      tokens.push({
        kind: 'comment',
        text: text
          .slice(at + 1, end)
          .replace(/\)$/u, '')
          .trim(),
      });
      at = end;
    } else if (/[\s;)]/u.test(character)) {
      // A bracket that closes nothing stands in what some servers write.
      at += 1;
      if (character === ';') [tailAt, before] = [at, tokens.length];
    } else {
      const end = endOfWord(text, at);
      tokens.push({ kind: 'word', text: text.slice(at, end) });
      at = end;
    }
  }
  return tailAt === null ? { tokens, tail: null } : { tokens: tokens.slice(0, before), tail: text.slice(tailAt) };
}

function endOfWord(text: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === '\\') at += 1;
    else if (!isQuoted && /[\s();]/u.test(character)) return at;
  }
  return text.length;
}
