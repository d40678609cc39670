// What of a mail's CSS may be printed: nothing that asks for anything, nothing that reaches out of its own declaration.
import { tokenTypes as kind } from 'css-tree/tokenizer';
import { type CssTokens, cssTokens } from '../markup/css-tokens.ts';
import type { ImageSource } from './image-source.ts';
import type { Rule, Style } from './look-step.ts';

/** Images of CSS for which an address is looked up. */
export type CssImages = Pick<ImageSource, 'of'>;

/** Null: there is nothing of it that may be printed. */
export function guardedStyle(style: Style, images: CssImages): Style | null {
  if (!/^(?:--[\w-]+|-?[a-z][\w-]*)$/iu.test(style.property) || executable.test(style.property)) return null;
  if (isPlain(style.value)) return style;
  const value = guardedValue(style.value, images);
  return value === null ? null : { ...style, value };
}

/** The same rule with what may be printed of it; null where nothing may. */
export function guardedRule(rule: Rule, images: CssImages): Rule | null {
  const within = rule.within.map((prelude) => (isHarmless(prelude) ? guardedPrelude(prelude) : null));
  const selectors = rule.selectors.map(guardedPrelude);
  const declarations = rule.declarations.flatMap((style) => guardedStyle(style, images) ?? []);
  if (!within.every(isWhole) || !selectors.every(isWhole) || declarations.length === 0) return null;
  return { within, selectors, declarations };
}

/** Every address that CSS would ask for, in its order. */
export function addressesIn(value: string): readonly string[] {
  if (isPlain(value)) return [];
  const found: string[] = [];
  guardedValue(value, {
    of: (address) => {
      found.push(address);
      return null;
    },
  });
  return found;
}

/** What once ran code, or let others do so. */
const executable = /^(?:behavior|-ms-behavior|-moz-binding|src)$/iu;

/** Neither functions, strings, escapes nor comments: the most of what mail has. */
function isPlain(text: string): boolean {
  return /^[\w\s.,#%+*:>~!-]*$/u.test(text);
}

/** At-rules whose block may be kept; of others, fonts and imports ask for something. */
const harmless =
  /^@(?:media|supports|layer|container|scope|starting-style|page|property|counter-style|(?:-webkit-)?keyframes)\b/iu;

/** What is no at-rule is the rule that this one is nested in. */
function isHarmless(prelude: string): boolean {
  return !prelude.startsWith('@') || harmless.test(prelude);
}

/** A selector, or what stands before a block; null where it asks for something or would not end where it should. */
function guardedPrelude(text: string): string | null {
  if (isPlain(text)) return text;
  let asks = false;
  const guarded = guardedValue(text, {
    of: () => {
      asks = true;
      return null;
    },
  });
  return guarded === null || asks || /[{};]/u.test(guarded) ? null : guarded;
}

function isWhole(text: string | null): text is string {
  return text !== null;
}

/** Functions of which the first image stands for all. */
const imageFunctions = /^(?:-webkit-|-moz-)?(?:image-set|cross-fade|image|element|paint|src|url)$/u;

function guardedValue(value: string, images: CssImages): string | null {
  const tokens = cssTokens(value);
  let text = '';
  for (let index = 0; index < tokens.count;) {
    const run = guardedRun(tokens, index, images);
    if (run === null) return null;
    text += run.text;
    index = run.next;
  }
  return text.endsWith('\\') || !isBalanced(tokens) ? null : text;
}

/** What is printed for the token at `index`, and where the next one is; null where the whole value is spoilt. */
function guardedRun(
  tokens: CssTokens,
  index: number,
  images: CssImages,
): { readonly text: string; readonly next: number } | null {
  const written = tokens.textOf(index);
  switch (tokens.kindAt(index)) {
    case kind.BadString:
    case kind.BadUrl:
    case kind.CDO:
    case kind.CDC:
      return null;
    case kind.String:
      return isClosedString(written) ? { text: written, next: index + 1 } : null;
    case kind.Comment:
      // Without it, `url` and `(` would become neighbours.
      return { text: '/**/', next: index + 1 };
    case kind.Url:
      return { text: printImage(addressIn(written), images), next: index + 1 };
    case kind.Function: {
      const name = unescaped(written.slice(0, -1)).toLowerCase();
      if (name === 'expression') return null;
      if (!imageFunctions.test(name)) return { text: written, next: index + 1 };
      const end = endOfFunction(tokens, index);
      // With an escape in its name, `url` is no token of its own here: what is in it is the address.
      const bare = name === 'url' ? addressIn(tokens.text.slice(tokens.startOf(index), tokens.endOf(end))) : null;
      return { text: printImage(firstAddress(tokens, index + 1, end) ?? bare, images), next: end + 1 };
    }
    case kind.Ident:
      // Names of custom properties are read in lower case.
      return { text: written.startsWith('--') ? written.toLowerCase() : written, next: index + 1 };
    default:
      return { text: written, next: index + 1 };
  }
}

function printImage(address: string | null, images: CssImages): string {
  if (address === null) return 'none';
  // Within the document: a gradient or a mask of its own.
  const source = /^#[\w-]+$/u.test(address) ? address : images.of(address);
  return source === null
    ? 'none'
    : `url("${source.replaceAll(/["\\\n\r\f]/gu, (char) => `\\${char.charCodeAt(0).toString(16)} `)}")`;
}

function firstAddress(tokens: CssTokens, from: number, to: number): string | null {
  for (let index = from; index < to; index += 1) {
    const type = tokens.kindAt(index);
    if (type === kind.Url) return addressIn(tokens.textOf(index));
    if (type === kind.String) return unescaped(tokens.textOf(index).slice(1, -1));
  }
  return null;
}

/** Of a `url(...)` without quotes. */
function addressIn(written: string): string {
  return unescaped(written.slice(written.indexOf('(') + 1, written.endsWith(')') ? -1 : undefined).trim());
}

/** css-syntax-3 4.3.7; an escaped line end in a string is none. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(
    /\\(?:([\da-f]{1,6})(?:\r\n|\s)?|\r\n|([^]))/giu,
    (_, hex: string | undefined, char: string | undefined) => {
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      return char === undefined || /[\n\r\f]/u.test(char) ? '' : char;
    },
  );
}

function codePoint(value: number): string {
  const isCharacter = value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return isCharacter ? String.fromCodePoint(value) : '\ufffd';
}

function endOfFunction(tokens: CssTokens, from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    if (type === kind.Function || type === kind.LeftParenthesis) depth += 1;
    else if (type === kind.RightParenthesis) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.count;
}

function isClosedString(written: string): boolean {
  const last = written.length - 1;
  if (last < 1 || written[last] !== written[0]) return false;
  let escapes = 0;
  while (written[last - 1 - escapes] === '\\') escapes += 1;
  return escapes % 2 === 0;
}

function isBalanced(tokens: CssTokens): boolean {
  const open: number[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    if (type === kind.Function || type === kind.LeftParenthesis) open.push(kind.RightParenthesis);
    else if (type === kind.LeftSquareBracket) open.push(kind.RightSquareBracket);
    else if (type === kind.LeftCurlyBracket) open.push(kind.RightCurlyBracket);
    else if (closers.has(type) && open.pop() !== type) return false;
  }
  return open.length === 0;
}

const closers: ReadonlySet<number> = new Set([kind.RightParenthesis, kind.RightSquareBracket, kind.RightCurlyBracket]);
