// Macro expansion (RFC 7208 7): pure text from a token list and the values of the letters.
import type { MacroLetter, MacroToken } from './parse-macros.ts';

export type MacroValues = { readonly [L in MacroLetter]: string };

export function expandMacros(tokens: readonly MacroToken[], values: MacroValues): string {
  return tokens.map((token) => (token.kind === 'literal' ? token.text : expandLetter(token, values))).join('');
}

type LetterToken = Extract<MacroToken, { readonly kind: 'letter' }>;

function expandLetter(token: LetterToken, values: MacroValues): string {
  const value = values[token.letter];
  const parts = splitAt(value, token.delimiters);
  const ordered = token.reverse ? parts.toReversed() : parts;
  // RFC 7208 7.3: the right-hand parts stay, joined with dots whatever the delimiter was.
  const kept = token.keep === null ? ordered : ordered.slice(-token.keep);
  const plain = isUntouched(token) ? value : kept.join('.');
  return token.urlEscape ? urlEscape(plain) : plain;
}

/** Without transformers the value stays as it is, odd delimiters included. */
function isUntouched({ keep, reverse, delimiters }: LetterToken): boolean {
  return keep === null && !reverse && delimiters === '.';
}

function splitAt(value: string, delimiters: string): readonly string[] {
  const parts: string[] = [''];
  for (const character of value) {
    if (delimiters.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** RFC 3986 2.3: everything but the unreserved characters becomes %XX. */
function urlEscape(value: string): string {
  return value.replace(/[^A-Za-z0-9._~-]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}
