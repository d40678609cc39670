// Reads CSS by the syntax of its standard (css-syntax-3) into rules and declarations with spans; broken CSS is a fault, never an error.
import { tokenTypes as kind } from 'css-tree/tokenizer';
import type { Span } from '../../../../shared/detail.ts';
import type { AtRule, CssFault, CssFaultCode, Declaration, StyleRule } from '../../../../shared/draft/markup.ts';
import { type CssTokens, cssTokens, isBlank, nextOutside, spanOf } from './css-tokens.ts';
import { isDynamic } from './mask-template.ts';

export type ReadCss = {
  readonly rules: readonly StyleRule[];
  readonly atRules: readonly AtRule[];
  readonly faults: readonly CssFault[];
};

/** Nobody nests rules so deep; what does is no mail. */
const maxDepth = 32;

/** A block that is being read. */
type Block = {
  readonly opener: number;
  /** At the top and in `@media` there are rules; in a rule there are declarations, and rules nested in it. */
  readonly takes: 'rules' | 'declarations';
  readonly within: readonly string[];
  /** Where declarations go; null where none may stand. */
  readonly declarations: Declaration[] | null;
  readonly close: (end: number) => void;
};

type Reading = {
  readonly tokens: CssTokens;
  readonly rules: StyleRule[];
  readonly atRules: AtRule[];
  readonly faults: CssFault[];
  readonly blocks: Block[];
};

export function readCss(text: string): ReadCss {
  const tokens = cssTokens(text);
  const top: Block = { opener: 0, takes: 'rules', within: [], declarations: null, close: () => undefined };
  const reading: Reading = { tokens, rules: [], atRules: [], faults: [], blocks: [top] };
  let index = 0;
  while (index < tokens.count) index = readNext(reading, index);
  for (let open = reading.blocks.pop(); open !== undefined && open !== top; open = reading.blocks.pop()) {
    addFault(reading, 'block-unclosed', spanOf(tokens, { from: open.opener, to: open.opener + 1 }));
    open.close(text.length);
  }
  addTokenFaults(reading);
  return { rules: reading.rules, atRules: reading.atRules, faults: reading.faults };
}

/** A `style` attribute: declarations and nothing else. */
export function readDeclarations(text: string): readonly Declaration[] {
  const tokens = cssTokens(text);
  const declarations: Declaration[] = [];
  for (let index = 0; index < tokens.count;) {
    const end = nextOutside(tokens, index, (type) => type === kind.Semicolon);
    const declaration = declarationIn(tokens, index, end);
    if (declaration !== null) declarations.push(declaration);
    index = end + 1;
  }
  return declarations;
}

/** Reads one thing at `index` and says where the next begins. */
function readNext(reading: Reading, index: number): number {
  const { tokens, blocks } = reading;
  const type = tokens.kindAt(index);
  if (isBlank(type) || type === kind.Semicolon || type === kind.CDO || type === kind.CDC) return index + 1;
  if (type === kind.RightCurlyBracket) {
    const closed = blocks.length > 1 ? blocks.pop() : undefined;
    if (closed === undefined) addFault(reading, 'brace-unopened', spanOf(tokens, { from: index, to: index + 1 }));
    else closed.close(tokens.endOf(index));
    return index + 1;
  }
  return type === kind.AtKeyword ? readAtRule(reading, index) : readRule(reading, index);
}

function readAtRule(reading: Reading, index: number): number {
  const { tokens, blocks, atRules } = reading;
  const end = nextOutside(tokens, index, isEnd);
  const name = tokens.textOf(index).slice(1).toLowerCase();
  const trimmed = tokens.trimmed(index + 1, end);
  const preludeSpan = spanOf(tokens, trimmed ?? { from: index, to: index + 1 });
  const prelude = trimmed === null ? '' : tokens.text.slice(preludeSpan.start, preludeSpan.end);
  const head = { start: tokens.startOf(index), end: preludeSpan.end };
  const add = (blockEnd: number): AtRule => ({ name, prelude, head, span: { start: head.start, end: blockEnd } });
  const place = atRules.length;
  if (tokens.kindAt(end) !== kind.LeftCurlyBracket) {
    const isClosed = tokens.kindAt(end) === kind.Semicolon;
    atRules.push(add(isClosed ? tokens.endOf(end) : head.end));
    return isClosed ? end + 1 : end;
  }
  atRules.push(add(head.end));
  const around = blocks.at(-1);
  const within = [...(around?.within ?? []), prelude === '' ? `@${name}` : `@${name} ${prelude}`];
  const holdsRules = groupsRules.test(name) && around?.takes !== 'declarations';
  const declarations: Declaration[] | null = holdsRules ? null : [];
  if (declarations !== null) {
    reading.rules.push({ selectors: [], selectorSpan: head, declarations, within, span: head });
  }
  const rule = reading.rules.length - 1;
  return openBlock(reading, {
    opener: end,
    takes: holdsRules ? 'rules' : 'declarations',
    within,
    declarations,
    close: (blockEnd) => {
      atRules[place] = add(blockEnd);
      if (declarations !== null) closeRule(reading, rule, blockEnd);
    },
  });
}

/** At-rules whose block is made of rules. */
const groupsRules =
  /^(?:media|supports|layer|container|scope|starting-style|document|-moz-document|(?:-\w+-)?keyframes)$/u;

function readRule(reading: Reading, index: number): number {
  const { tokens, blocks } = reading;
  const block = blocks.at(-1);
  const declares = block?.takes === 'declarations';
  const isCustom = declares && tokens.textOf(index).startsWith('--');
  const end = isCustom ? customEnd(tokens, index) : nextOutside(tokens, index, isEnd);
  if (!isCustom && tokens.kindAt(end) === kind.LeftCurlyBracket) return openRule(reading, index, end);
  const span = spanOf(tokens, tokens.trimmed(index, end) ?? { from: index, to: index + 1 });
  const isData = isDynamic(tokens.text.slice(span.start, span.end));
  if (block?.declarations !== null && block !== undefined) {
    const declaration = declarationIn(tokens, index, end);
    if (declaration !== null) block.declarations.push(declaration);
    else if (!isData) addFault(reading, 'declaration-broken', span);
  } else if (!isData) {
    const code = tokens.kindAt(end) === kind.Semicolon ? 'declaration-outside-rule' : 'rule-without-block';
    addFault(reading, code, span);
  }
  return Math.max(end, index + 1);
}

function openRule(reading: Reading, index: number, end: number): number {
  const { tokens, blocks, rules } = reading;
  const trimmed = tokens.trimmed(index, end);
  const opener = spanOf(tokens, { from: end, to: end + 1 });
  const selectorSpan = trimmed === null ? opener : spanOf(tokens, trimmed);
  const selectors = trimmed === null ? [] : selectorsIn(tokens, trimmed);
  if (selectors.length === 0 || selectors.includes('')) addFault(reading, 'selector-empty', selectorSpan);
  const around = blocks.at(-1);
  const within = around?.within ?? [];
  const declarations: Declaration[] = [];
  const place = rules.length;
  rules.push({ selectors, selectorSpan, declarations, within, span: selectorSpan });
  return openBlock(reading, {
    opener: end,
    takes: 'declarations',
    within: [...within, selectors.join(', ')],
    declarations,
    close: (blockEnd) => closeRule(reading, place, blockEnd),
  });
}

function closeRule({ rules }: Reading, place: number, end: number): void {
  const rule = rules[place];
  if (rule !== undefined) rules[place] = { ...rule, span: { start: rule.span.start, end } };
}

function openBlock(reading: Reading, block: Block): number {
  const { tokens, blocks } = reading;
  if (blocks.length > maxDepth) {
    addFault(reading, 'nested-too-deep', spanOf(tokens, { from: block.opener, to: block.opener + 1 }));
    return tokens.count;
  }
  blocks.push(block);
  return block.opener + 1;
}

/** A custom property takes braces too: `--x: { a: b }`. */
function customEnd(tokens: CssTokens, from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    if (depth === 0 && (type === kind.Semicolon || type === kind.RightCurlyBracket)) return index;
    if (type === kind.LeftCurlyBracket) depth += 1;
    else if (type === kind.RightCurlyBracket) depth -= 1;
  }
  return tokens.count;
}

function selectorsIn(
  tokens: CssTokens,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const selectors: string[] = [];
  for (let index = from; index <= to;) {
    const end = Math.min(
      nextOutside(tokens, index, (type) => type === kind.Comma || isEnd(type)),
      to,
    );
    const trimmed = tokens.trimmed(index, end);
    const span = trimmed === null ? null : spanOf(tokens, trimmed);
    selectors.push(span === null ? '' : tokens.text.slice(span.start, span.end));
    index = end + 1;
  }
  return selectors;
}

function declarationIn(tokens: CssTokens, from: number, to: number): Declaration | null {
  const trimmed = tokens.trimmed(from, to);
  if (trimmed === null) return null;
  const colon = nextOutside(tokens, trimmed.from, (type) => type === kind.Colon || isEnd(type));
  const name = colon < trimmed.to && tokens.kindAt(colon) === kind.Colon ? tokens.trimmed(trimmed.from, colon) : null;
  const value = tokens.trimmed(colon + 1, trimmed.to);
  if (name === null || value === null) return null;
  const start = tokens.startOf(name.from);
  const property = tokens.text.slice(start, tokens.endOf(name.to - 1)).toLowerCase();
  // `*zoom` is how one wrote for Internet Explorer; everything else that is not one word is no property.
  if (!/^\*?[^\s*]+$/u.test(property)) return null;
  const whole = spanOf(tokens, value);
  const written = tokens.text.slice(whole.start, whole.end);
  const importance = /\s*!\s*important$/iu.exec(written.slice(-40));
  const end = whole.end - (importance?.[0].length ?? 0);
  return {
    property,
    value: tokens.text.slice(whole.start, end),
    important: importance !== null,
    span: { start, end: whole.end },
    valueSpan: { start: whole.start, end },
  };
}

function isEnd(type: number): boolean {
  return type === kind.Semicolon || type === kind.LeftCurlyBracket || type === kind.RightCurlyBracket;
}

function addTokenFaults(reading: Reading): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.count; index += 1) {
    const type = tokens.kindAt(index);
    const span = spanOf(tokens, { from: index, to: index + 1 });
    if (type === kind.BadString || type === kind.BadUrl) addFault(reading, 'string-broken', span);
    if (type === kind.Comment && !(tokens.text.endsWith('*/', span.end) && span.end - span.start >= 4)) {
      addFault(reading, 'comment-unclosed', span);
    }
  }
}

function addFault({ faults }: Reading, message: CssFaultCode, span: Span): void {
  if (faults.length < maxFaults) faults.push({ span, message });
}

const maxFaults = 100;
