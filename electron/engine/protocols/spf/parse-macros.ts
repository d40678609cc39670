// The grammar of macro-strings and domain-specs (RFC 7208 7.1): tokens to expand, or the first fault.
import type { Span } from '../../../../shared/detail.ts';
import type { MacroFaultReason } from './types.ts';

export type MacroLetter = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'c' | 'r' | 't' | 'v';

export type MacroToken =
  /** Text as it stands, `%%`, `%_` and `%-` already replaced. */
  | { readonly kind: 'literal'; readonly text: string; readonly escaped: boolean }
  | {
      readonly kind: 'letter';
      readonly letter: MacroLetter;
      /** Upper case: the value is URL-escaped. */
      readonly urlEscape: boolean;
      /** How many right-hand parts stay; null for all. */
      readonly keep: number | null;
      readonly reverse: boolean;
      readonly delimiters: string;
    };

export type MacroFault = { readonly reason: MacroFaultReason; readonly span: Span };
export type MacroString = { readonly tokens: readonly MacroToken[]; readonly fault: MacroFault | null };

const expand = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}|%([%_-])/iy;
const escapes: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };

/** Reads a macro-string. `exp`: the letters c, r and t are allowed only in explanation text (RFC 7208 7.2). */
export function parseMacros(text: string, where: 'term' | 'exp'): MacroString {
  const tokens: MacroToken[] = [];
  let at = 0;
  while (at < text.length) {
    const percent = text.indexOf('%', at);
    const end = percent < 0 ? text.length : percent;
    if (end > at) tokens.push({ kind: 'literal', text: text.slice(at, end), escaped: false });
    if (percent < 0) break;
    expand.lastIndex = percent;
    const match = expand.exec(text);
    const token = match === null ? null : readToken(match);
    const reason = token === null ? whyNot(text.slice(percent)) : letterFault(token, where);
    if (token === null || reason !== null) {
      const close = text.indexOf('}', percent);
      const length = match?.[0].length ?? (text[percent + 1] === '{' && close > 0 ? close + 1 - percent : 2);
      const span = { start: percent, end: Math.min(text.length, percent + length) };
      return { tokens, fault: { reason: reason ?? 'malformed', span } };
    }
    tokens.push(token);
    at = expand.lastIndex;
  }
  return { tokens, fault: null };
}

function readToken(match: RegExpExecArray): MacroToken {
  const [, letter, digits = '', reverse = '', delimiters = '', escape] = match;
  if (letter === undefined) return { kind: 'literal', text: escapes[escape ?? ''] ?? '', escaped: true };
  const lower = letter.toLowerCase();
  return {
    kind: 'letter',
    letter: lower as MacroLetter,
    urlEscape: lower !== letter,
    keep: digits === '' ? null : Number(digits),
    reverse: reverse !== '',
    delimiters: delimiters === '' ? '.' : delimiters,
  };
}

function letterFault(token: MacroToken, where: 'term' | 'exp'): MacroFaultReason | null {
  if (token.kind === 'literal') return null;
  if (where === 'term' && 'crt'.includes(token.letter)) return 'exp-only-letter';
  // RFC 7208 7.3: a number of parts must not be zero.
  return token.keep === 0 ? 'zero-digits' : null;
}

function whyNot(rest: string): MacroFaultReason {
  if (!rest.startsWith('%{')) return 'bare-percent';
  return /^%\{[slodiphcrtv]/iu.test(rest) ? 'malformed' : 'unknown-letter';
}

/** `*alphanum ALPHA *alphanum`, or with hyphens inside (RFC 7208 7.1). */
const topLabelEnd = /\.(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])\.?$/iu;

/** Why a macro-string is no domain-spec: it must end in a macro or in a dot and a top label. */
export function domainFault(
  text: string,
  tokens: readonly MacroToken[],
): 'address' | 'single-label' | 'top-label' | null {
  const last = tokens.at(-1);
  if (last !== undefined && (last.kind === 'letter' || last.escaped)) return null;
  if (topLabelEnd.test(text)) return null;
  if (/^\d{1,3}(\.\d{1,3}){3}$|^[0-9a-f:]*::?[0-9a-f:]*$/iu.test(text)) return 'address';
  return /^[^.]+\.?$/u.test(text) ? 'single-label' : 'top-label';
}

/** The letters of the macros in a text that is free of faults. */
export function macroLetters(text: string): readonly MacroLetter[] {
  return parseMacros(text, 'exp').tokens.flatMap((token) => (token.kind === 'letter' ? [token.letter] : []));
}
