// Renders a template's syntax tree: texts, values, blocks and partials, counting every step.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';
import { literalName, pathOf, placeholderIn } from './dialect.ts';
import { callForValue, evaluate, evaluateHash, helperCalled, valueOf } from './evaluate.ts';
import { indented, type Write } from './piece-writer.ts';
import { printValue } from './print-value.ts';
import type { RenderingRun } from './rendering-run.ts';
import { faultAt } from './rendering-stopped.ts';
import { sayDecoratorUnknown, sayPartialUnknown, sayWrongArguments } from './say-rendering.ts';
import {
  type Around,
  type Closure,
  entered,
  findPartial,
  type Locals,
  type Partials,
  type Scope,
  type Value,
} from './scope.ts';
import {
  type Block,
  type Mustache,
  nameOf,
  type Partial,
  type PartialBlock,
  type Program,
  type Statement,
} from './syntax.ts';

/** Of a scope, what is not the same everywhere in it. */
type Entry = {
  readonly context: Value;
  readonly locals: Locals;
  readonly partials: Partials | null;
  readonly write: Write;
  /** Of the program's own block parameters. */
  readonly own?: readonly Value[];
};

export function runRoot(run: RenderingRun, root: Program, { data, write }: { data: JsonObject; write: Write }): void {
  const locals: Locals = { values: { root: data }, partialBlock: null, above: null };
  runProgram(run, { program: root, depths: null, params: null }, { context: data, locals, partials: null, write });
}

type Placed = Around & { readonly program: Program };

function runProgram(run: RenderingRun, placed: Placed, entry: Entry): void {
  run.deeper(() => {
    const { program } = placed;
    const { blockParams } = program;
    const params =
      blockParams.length === 0 ? placed.params : { names: blockParams, values: entry.own ?? [], above: placed.params };
    const partials = defined(run, placed, entry);
    const { context, locals, write } = entry;
    const scope: Scope = { context, depths: entered(placed, context), params, locals, partials, write };
    for (const statement of program.body) runStatement(run, statement, scope);
  });
}

/** Inline partials hold in the whole block that defines them, also before the definition. */
function defined(run: RenderingRun, { program, depths, params }: Placed, { partials }: Entry): Partials | null {
  if (program.definitions.length === 0) return partials;
  const byName = new Map<string, Closure>();
  for (const { path, params: given, program: body, openTag } of program.definitions) {
    run.count(1);
    if (nameOf(path) !== 'inline') throw faultAt(openTag, sayDecoratorUnknown);
    const name = literalName(given[0]);
    if (name !== null && body !== undefined) byName.set(name, { program: body, depths, params });
  }
  return { byName, above: partials };
}

function runStatement(run: RenderingRun, statement: Statement, scope: Scope): void {
  run.count(1);
  switch (statement.type) {
    case 'ContentStatement': {
      const start = statement.loc.start;
      const shown = run.layout.shown.get(statement) ?? { start, end: start + statement.original.length };
      scope.write(run.source.slice(shown.start, shown.end), shown, 'text');
      return;
    }
    case 'MustacheStatement':
      scope.write(printValue(valueOfTag(run, statement, scope), run.count), statement.loc, 'value');
      return;
    case 'BlockStatement':
      runBlocks(run, statement, scope);
      return;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      runPartial(run, statement, scope);
      return;
    case 'Decorator':
      throw faultAt(statement.loc, sayDecoratorUnknown);
    case 'DecoratorBlock':
    case 'CommentStatement':
      return;
    default:
      assertNever(statement);
  }
}

function valueOfTag(run: RenderingRun, tag: Mustache, scope: Scope): Value {
  const placeholder = placeholderIn(tag);
  if (placeholder !== null) return `{{${placeholder}}}`;
  const path = pathOf(tag);
  if (path === null || helperCalled(tag, scope) !== null) return callForValue(run, { call: tag, loc: tag.loc }, scope);
  return valueOf(run, path, scope);
}

/** A chain of `else if` is as long as it is written, and no deeper. */
function runBlocks(run: RenderingRun, first: Block, scope: Scope): void {
  let block = first;
  while (!runBlock(run, block, scope)) {
    const { inverse } = block;
    if (inverse === undefined) return;
    const [next] = inverse.body;
    if (!inverse.chained || next?.type !== 'BlockStatement') {
      runProgram(run, { ...scope, program: inverse }, scope);
      return;
    }
    run.count(1);
    block = next;
  }
}

/** False: its `else` is to be rendered. */
function runBlock(run: RenderingRun, block: Block, scope: Scope): boolean {
  const name = helperCalled(block, scope);
  const path = pathOf(block);
  if (name === null && path !== null) return runSection(run, block, { value: evaluate(run, path, scope), scope });
  switch (name) {
    case 'if':
    case 'unless': {
      const value = onlyArgument(run, block, scope);
      const { includeZero } = evaluateHash(run, block.hash, scope);
      const holds = isEmpty(value) ? false : Boolean(value) || Boolean(includeZero);
      if (holds !== (name === 'if')) return false;
      return runBody(run, block, { value: scope.context, scope });
    }
    case 'with': {
      const value = onlyArgument(run, block, scope);
      return isEmpty(value) ? false : runBody(run, block, { value, scope });
    }
    case 'each':
      return runEach(run, block, { value: onlyArgument(run, block, scope), scope });
    default:
      scope.write(
        printValue(callForValue(run, { call: block, loc: block.openTag }, scope), run.count),
        block.openTag,
        'value',
      );
      return true;
  }
}

type Given = { readonly value: Value; readonly scope: Scope };

function onlyArgument(run: RenderingRun, { path, params, openTag }: Block, scope: Scope): Value {
  const [argument] = params;
  if (argument === undefined || params.length > 1) throw faultAt(openTag, sayWrongArguments(nameOf(path)));
  return evaluate(run, argument, scope);
}

/** As Handlebars has it: an empty list is as good as none, and zero is something. */
const isEmpty = (value: Value): boolean => (Array.isArray(value) ? value.length === 0 : !value && value !== 0);

function runBody(run: RenderingRun, { program }: Block, { value, scope }: Given): true {
  if (program !== undefined) runProgram(run, { ...scope, program }, { ...scope, context: value, own: [value] });
  return true;
}

/** `{{#items}}`: a list is gone through, an object entered, anything else that is there just renders the block. */
function runSection(run: RenderingRun, block: Block, given: Given): boolean {
  const { value, scope } = given;
  if (value === false || value === null || value === undefined) return false;
  if (Array.isArray(value)) return runEach(run, block, given);
  return runBody(run, block, { value: value === true ? scope.context : value, scope });
}

function runEach(run: RenderingRun, { program }: Block, { value, scope }: Given): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Array.isArray(value) ? null : Object.keys(value);
  const items: readonly Value[] = Array.isArray(value) ? value : Object.values<Value>(value);
  run.count(items.length);
  for (const [index, item] of items.entries()) {
    if (program === undefined) break;
    const key = keys?.[index] ?? index;
    const { locals } = scope;
    const values = { ...locals.values, key, index, first: index === 0, last: index === items.length - 1 };
    const inner: Locals = { values, partialBlock: locals.partialBlock, above: locals };
    runProgram(run, { ...scope, program }, { ...scope, context: item, locals: inner, own: [item, key] });
  }
  return items.length > 0;
}

function runPartial(run: RenderingRun, call: Partial | PartialBlock, scope: Scope): void {
  const { locals } = scope;
  const name =
    call.name.type === 'SubExpression' ? printValue(evaluate(run, call.name, scope), run.count) : nameOf(call.name);
  const context = partialContext(run, call, scope);
  const block =
    call.type === 'PartialBlockStatement'
      ? { program: call.program, depths: scope.depths, params: scope.params, outer: locals.partialBlock }
      : null;
  const inner = block === null ? locals : { values: locals.values, partialBlock: block, above: locals };
  const blanks = call.type === 'PartialStatement' ? run.layout.indents.get(call) : undefined;
  const write =
    blanks === undefined ? scope.write : indented(scope.write, blanks, run.source.slice(blanks.start, blanks.end));
  const partial = name === '@partial-block' ? null : findPartial(scope.partials, name);
  if (partial !== null) {
    runProgram(run, partial, { ...scope, context, locals: inner, write });
    return;
  }
  // A partial that is not there is its own block; inside of a block, the one around it is the partial block again.
  const content = name === '@partial-block' ? (locals.partialBlock ?? block) : block;
  if (content === null) throw faultAt(call.loc, sayPartialUnknown(name));
  const restored = { values: inner.values, partialBlock: content.outer, above: inner };
  runProgram(run, content, { ...scope, context, locals: restored, write });
}

function partialContext(run: RenderingRun, { params, hash }: Partial | PartialBlock, scope: Scope): Value {
  const [given] = params;
  const context = given === undefined ? scope.context : evaluate(run, given, scope);
  if (hash === undefined) return context;
  const isMany = typeof context === 'string' || Array.isArray(context);
  if (isMany) run.count(context.length);
  const members = isMany || typeof context === 'object' ? Object.entries<Value>(context ?? {}) : [];
  run.count(members.length);
  return Object.fromEntries([...members, ...Object.entries(evaluateHash(run, hash, scope))]) as Value;
}
