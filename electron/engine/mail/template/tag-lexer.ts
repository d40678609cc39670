// Cuts a template into the tokens of Handlebars' grammar, with offsets, and refuses one that nests beyond reason.
import generatedParser from 'handlebars/dist/cjs/handlebars/compiler/parser.js';
import type { Span } from '../../../../shared/detail.ts';
import { TemplateTrouble, tooDeep } from './template-trouble.ts';

/** What the generated parser calls to make nodes. */
export type NodeBuilder = { readonly [name: string]: unknown };

export type GeneratedLexer = {
  yytext: string;
  yyleng: number;
  match: string;
  done: boolean;
  offset: number;
  _input: string;
  yylloc: { readonly range: readonly [number, number] };
  options: { readonly ranges?: boolean };
  readonly yy: unknown;
  readonly rules: readonly RegExp[];
  readonly conditionStack: readonly string[];
  readonly conditions: { readonly [name: string]: { readonly rules: readonly number[] } };
  // oxlint-disable-next-line max-params -- the generated signature
  readonly performAction: (yy: unknown, lexer: GeneratedLexer, rule: number, state: string) => Token | undefined;
  next(): Token | undefined;
  lex(): Token;
  showPosition(): string;
};
type Token = number | string;

export type GeneratedParser = {
  lexer: GeneratedLexer;
  yy: NodeBuilder;
  readonly symbols_: { readonly [name: string]: number };
  readonly terminals_: { readonly [token: number]: string };
  readonly parse: (text: string) => unknown;
};

const parser = generatedParser as GeneratedParser;

/** Where reading stands, for the builder of nodes and for what is said of a fault. */
export type TagTrack = {
  /** Opening tags of the blocks that are not closed yet, the innermost last. */
  readonly open: { readonly start: number; weight: number }[];
  /** Where the tag that begins at an offset ends. */
  readonly tagEnds: Map<number, number>;
  /** The tag that is being read. */
  tagStart: number | null;
  /** The token read last. */
  token: string;
  span: Span;
  depth: number;
};

/** Recursion over the tree, ours and the grammar's own copying, stays small with it. */
const maxNesting = 500;

export function openTrack(): TagTrack {
  return { open: [], tagEnds: new Map(), tagStart: null, token: '', span: { start: 0, end: 0 }, depth: 0 };
}

/** Handlebars' tables, fed by the lexer below; its own parser is left as it is. */
export function trackedParser(yy: NodeBuilder, track: TagTrack): GeneratedParser {
  const lexer = Object.create(parser.lexer) as GeneratedLexer;
  lexer.options = { ranges: true };
  lexer.showPosition = () => '';
  lexer.next = () => nextToken(lexer, track);
  return Object.assign(Object.create(parser) as GeneratedParser, { lexer, yy });
}

const endOfText = 1;

/** As the generated `next`, without counting lines and with text found at once instead of character by character. */
function nextToken(lexer: GeneratedLexer, track: TagTrack): Token | undefined {
  if (lexer.done) return endOfText;
  if (lexer._input === '') lexer.done = true;
  const state = lexer.conditionStack.at(-1) ?? '';
  const found = state === 'INITIAL' ? textAhead(lexer._input) : firstMatch(lexer, state);
  if (found === null) throw new TemplateTrouble({ start: lexer.offset, end: lexer.offset }, null);
  lexer.yytext = found.text;
  lexer.match = found.text;
  lexer.yyleng = found.text.length;
  const range: readonly [number, number] = [lexer.offset, lexer.offset + found.text.length];
  // The grammar copies the lines of a place, which nobody reads.
  lexer.yylloc = { range };
  lexer.offset = range[1];
  lexer._input = lexer._input.slice(found.text.length);
  const token = lexer.performAction.call(lexer, lexer.yy, lexer, found.rule, state);
  if (lexer.done && lexer._input !== '') lexer.done = false;
  if (token !== undefined) follow(track, parser.terminals_[token as number] ?? String(token), range);
  return token;
}

type Found = { readonly text: string; readonly rule: number };

/** Rules 0 and 1: text up to a tag, or to the end. */
function textAhead(input: string): Found | null {
  if (input === '') return { text: '', rule: 44 };
  const tag = input.indexOf('{{');
  return tag === -1 ? { text: input, rule: 1 } : { text: input.slice(0, tag), rule: 0 };
}

function firstMatch({ _input, rules, conditions }: GeneratedLexer, state: string): Found | null {
  for (const rule of conditions[state]?.rules ?? []) {
    const text = rules[rule]?.exec(_input)?.[0];
    if (text !== undefined) return { text, rule };
  }
  return null;
}

function follow(track: TagTrack, token: string, [start, end]: readonly [number, number]): void {
  // A tag that was just closed may still be the one at fault: `{{}}`.
  if (track.token.startsWith('CLOSE') && track.token !== 'CLOSE_SEXPR') track.tagStart = null;
  track.token = token;
  track.span = { start, end };
  switch (token) {
    case 'OPEN_BLOCK':
    case 'OPEN_INVERSE':
    case 'OPEN_PARTIAL_BLOCK':
    case 'OPEN_RAW_BLOCK':
      track.open.push({ start, weight: 1 });
      track.tagStart ??= start;
      deepen(track, start);
      return;
    case 'OPEN_INVERSE_CHAIN': {
      const block = track.open.at(-1);
      if (block !== undefined) block.weight += 1;
      track.tagStart ??= start;
      deepen(track, start);
      return;
    }
    case 'OPEN_ENDBLOCK':
      track.depth -= track.open.pop()?.weight ?? 0;
      track.tagStart ??= start;
      return;
    case 'END_RAW_BLOCK':
      track.depth -= track.open.pop()?.weight ?? 0;
      return;
    case 'OPEN':
    case 'OPEN_UNESCAPED':
    case 'OPEN_PARTIAL':
      track.tagStart ??= start;
      return;
    case 'OPEN_SEXPR':
      deepen(track, start);
      return;
    case 'CLOSE_SEXPR':
      track.depth -= 1;
      return;
    case 'CLOSE':
    case 'CLOSE_UNESCAPED':
    case 'CLOSE_RAW_BLOCK':
      if (track.tagStart !== null) track.tagEnds.set(track.tagStart, end);
      return;
    default:
  }
}

function deepen(track: TagTrack, start: number): void {
  track.depth += 1;
  if (track.depth > maxNesting) throw new TemplateTrouble({ start, end: start + 2 }, tooDeep(maxNesting));
}
