// Takes away the blanks that tildes and lines of nothing but a tag take away, as Handlebars' compiler/whitespace-control.js does.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Span } from '../../../../shared/detail.ts';
import type { Block, Content, Partial, PartialBlock, Program, Statement } from './syntax.ts';

/** What is shown of each text, and the blanks that a partial's lines are indented with, as spans of the source. */
export type Layout = {
  readonly shown: ReadonlyMap<Content, Span>;
  readonly indents: ReadonlyMap<Partial, Span>;
};

/** The blanks at one end are taken once where a line is taken, again where a tilde does. */
type Cut = { start: number; end: number; leftDone: boolean; rightDone: boolean };

type Wish = {
  readonly open: boolean;
  readonly close: boolean;
  readonly openAlone?: boolean;
  readonly closeAlone?: boolean;
  readonly isAlone?: boolean;
};

type Work = {
  readonly source: string;
  readonly cuts: Map<Content, Cut>;
  readonly indents: Map<Partial, Span>;
};

export function stripWhitespace(source: string, root: Program): Layout {
  const work = { source, cuts: new Map<Content, Cut>(), indents: new Map<Partial, Span>() };
  walk(work, root, true);
  return { shown: work.cuts, indents: work.indents };
}

function walk(work: Work, { body }: Program, isRoot: boolean): void {
  for (const [index, statement] of body.entries()) {
    const wish = wishOf(work, statement);
    if (wish === null) continue;
    const previous = body[index - 1];
    const next = body[index + 1];
    const lineBefore = endsLine(body, index, isRoot);
    const lineAfter = beginsLine(body, index, isRoot);
    if (wish.close) omitRight(work, next, true);
    if (wish.open) omitLeft(work, previous, true);
    if (wish.isAlone === true && lineBefore && lineAfter) {
      omitRight(work, next, false);
      if (omitLeft(work, previous, false)) indent(work, statement, previous);
    }
    if (!isBlock(statement)) continue;
    const { program, inverse } = statement;
    if (wish.openAlone === true && lineBefore) {
      omitRight(work, (program ?? inverse)?.body[0], false);
      omitLeft(work, previous, false);
    }
    if (wish.closeAlone === true && lineAfter) {
      omitRight(work, next, false);
      omitLeft(work, (inverse ?? program)?.body.at(-1), false);
    }
  }
}

function wishOf(work: Work, statement: Statement): Wish | null {
  switch (statement.type) {
    case 'ContentStatement':
      return null;
    case 'MustacheStatement':
    case 'Decorator':
      return flags(statement.strip.open, statement.strip.close);
    case 'CommentStatement':
    case 'PartialStatement':
      return { ...flags(statement.strip.open, statement.strip.close), isAlone: true };
    case 'BlockStatement':
    case 'DecoratorBlock':
    case 'PartialBlockStatement':
      return wishOfBlock(work, statement);
    default:
      return assertNever(statement);
  }
}

function wishOfBlock(work: Work, block: Block | PartialBlock): Wish {
  if (block.program !== undefined) walk(work, block.program, false);
  if (block.inverse !== undefined) walk(work, block.inverse, false);
  const program = (block.program ?? block.inverse)?.body ?? [];
  const inverse = block.program === undefined ? undefined : block.inverse;
  const firstInverse = inverse?.chained === true ? chainedProgram(inverse) : inverse;
  if (block.openStrip.close === true) omitRight(work, program[0], true);
  if (inverse === undefined || firstInverse === undefined) {
    if (block.closeStrip.open === true) omitLeft(work, program.at(-1), true);
  } else {
    const { open, close } = 'inverseStrip' in block ? block.inverseStrip : {};
    if (open === true) omitLeft(work, program.at(-1), true);
    if (close === true) omitRight(work, firstInverse.body[0], true);
    if (block.closeStrip.open === true) omitLeft(work, lastOfChain(inverse)?.body.at(-1), true);
    // An `else` on a line of its own.
    if (endsLine(program, program.length, false) && beginsLine(firstInverse.body, -1, false)) {
      omitLeft(work, program.at(-1), false);
      omitRight(work, firstInverse.body[0], false);
    }
  }
  const last = firstInverse?.body ?? program;
  return {
    ...flags(block.openStrip.open, block.closeStrip.close),
    openAlone: beginsLine(program, -1, false),
    closeAlone: endsLine(last, last.length, false),
  };
}

function cutOf({ cuts }: Work, content: Content): Cut {
  const known = cuts.get(content);
  if (known !== undefined) return known;
  const { start } = content.loc;
  const cut = { start, end: start + content.original.length, leftDone: false, rightDone: false };
  cuts.set(content, cut);
  return cut;
}

/** Of the text after a tag: all blanks, or those up to the end of the line with it. */
function omitRight(work: Work, next: Statement | undefined, all: boolean): void {
  if (next?.type !== 'ContentStatement') return;
  const cut = cutOf(work, next);
  if (!all && cut.rightDone) return;
  const { start, end } = cut;
  const isTaken = all ? isSpace : isBlank;
  while (cut.start < end && isTaken(work.source, cut.start)) cut.start += 1;
  if (!all && cut.start < end && work.source[cut.start] === '\r') cut.start += 1;
  if (!all && cut.start < end && work.source[cut.start] === '\n') cut.start += 1;
  cut.rightDone = cut.start !== start;
}

/** Of the text before a tag: all blanks, or those since the last line end. */
function omitLeft(work: Work, previous: Statement | undefined, all: boolean): boolean {
  if (previous?.type !== 'ContentStatement') return false;
  const cut = cutOf(work, previous);
  if (!all && cut.leftDone) return false;
  const { end } = cut;
  const isTaken = all ? isSpace : isBlank;
  while (cut.end > cut.start && isTaken(work.source, cut.end - 1)) cut.end -= 1;
  cut.leftDone = cut.end !== end;
  return cut.leftDone;
}

function indent({ source, indents }: Work, statement: Statement, previous: Statement | undefined): void {
  if (statement.type !== 'PartialStatement' || previous?.type !== 'ContentStatement') return;
  const end = previous.loc.start + previous.original.length;
  let start = end;
  while (start > previous.loc.start && isBlank(source, start - 1)) start -= 1;
  indents.set(statement, { start, end });
}

function flags(open: boolean | undefined, close: boolean | undefined): Wish {
  return { open: open === true, close: close === true };
}

function isBlock(statement: Statement): statement is Block | PartialBlock {
  return 'openTag' in statement;
}

function chainedProgram({ body }: Program): Program | undefined {
  const [block] = body;
  return block?.type === 'BlockStatement' ? block.program : undefined;
}

function lastOfChain(inverse: Program): Program | undefined {
  let last: Program | undefined = inverse;
  while (last?.chained === true) {
    const block: Statement | undefined = last.body.at(-1);
    last = block?.type === 'BlockStatement' ? block.program : undefined;
  }
  return last;
}

const isSpace = (source: string, at: number): boolean => /\s/u.test(source[at] ?? '');
const isBlank = (source: string, at: number): boolean => source[at] === ' ' || source[at] === '\t';

/** The line is empty before the statement: text that ends in a line end and blanks, or nothing at the very beginning. */
function endsLine(body: readonly Statement[], index: number, isRoot: boolean): boolean {
  const previous = body[index - 1];
  if (previous === undefined) return isRoot;
  if (previous.type !== 'ContentStatement') return false;
  const text = previous.original;
  let at = text.length;
  while (at > 0 && isSpace(text, at - 1)) {
    at -= 1;
    if (text[at] === '\n') return true;
  }
  return at === 0 && isRoot && body[index - 2] === undefined;
}

/** The line is empty after the statement. */
function beginsLine(body: readonly Statement[], index: number, isRoot: boolean): boolean {
  const next = body[index + 1];
  if (next === undefined) return isRoot;
  if (next.type !== 'ContentStatement') return false;
  const blanks = /^\s*/u.exec(next.original)?.[0] ?? '';
  if (blanks.includes('\n')) return true;
  return blanks.length === next.original.length && isRoot && body[index + 2] === undefined;
}
