// Lists the names and tags of a template, each with its place, and with its path from the root of the data where that can be told.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Span } from '../../../../shared/detail.ts';
import type { TemplateTag, VariableUse } from '../../../../shared/draft/rendering.ts';
import type { Place } from '../../../../shared/draft/source.ts';
import {
  builtInHelpers,
  hasArguments,
  isSimpleName,
  literalName,
  pathOf,
  placeholderIn,
  reservedNames,
} from './dialect.ts';
import {
  findDefinition,
  givenBy,
  itemOf,
  levelAt,
  type NameScope,
  type RootPath,
  rootPathOf,
  rootPathOfValue,
} from './name-scope.ts';
import {
  type Block,
  type Call,
  type Expression,
  type Hash,
  nameOf,
  type Partial,
  type PartialBlock,
  type Program,
  type Statement,
} from './syntax.ts';
import { oneContext, TemplateTrouble } from './template-trouble.ts';

type Given = { readonly program: Program; readonly source: string; readonly at: (span: Span) => Place };
export type ListedNames = { readonly variables: readonly VariableUse[]; readonly tags: readonly TemplateTag[] };

/** What a body was listed as, so that a second call with another context can be told. */
type Listed = { readonly context: RootPath; readonly from: number; readonly to: number };

type Work = Given & {
  readonly variables: VariableUse[];
  readonly tags: TemplateTag[];
  readonly listed: Map<Block, Listed>;
  readonly defined: Set<Block>;
};

export function listNames(given: Given): ListedNames {
  const work: Work = { ...given, variables: [], tags: [], listed: new Map(), defined: new Set() };
  const root: NameScope = { level: levelAt('', null), params: [], definitions: [] };
  listProgram(work, given.program, root);
  // Those that nothing calls.
  for (const block of work.defined) listBody(work, block, { ...root, level: levelAt(null, null) });
  const inOrder = (one: { place: Place }, other: { place: Place }): number => one.place.start - other.place.start;
  return { variables: work.variables.toSorted(inOrder), tags: work.tags.toSorted(inOrder) };
}

function listProgram(work: Work, program: Program | undefined, scope: NameScope): void {
  if (program === undefined) return;
  const own = new Map<string, Block>();
  for (const block of program.definitions) {
    work.defined.add(block);
    const name = literalName(block.params[0]);
    if (name !== null) own.set(name, block);
  }
  const inner = own.size === 0 ? scope : { ...scope, definitions: [...scope.definitions, own] };
  for (const statement of program.body) listStatement(work, statement, inner);
}

function listStatement(work: Work, statement: Statement, scope: NameScope): void {
  switch (statement.type) {
    case 'ContentStatement':
      return;
    case 'CommentStatement':
      addTag(work, 'comment', { name: '', span: statement.loc });
      return;
    case 'MustacheStatement': {
      const path = pathOf(statement);
      if (!statement.escaped) addTag(work, 'unescaped', { name: path?.original ?? '', span: statement.loc });
      if (path !== null && !isHelper(statement, scope)) {
        addVariable(work, statement, { use: 'value', scope });
        return;
      }
      addTag(work, 'helper', { name: path?.original ?? '', span: statement.loc });
      listArguments(work, statement, { use: 'argument', scope });
      return;
    }
    case 'BlockStatement':
      listBlock(work, statement, scope);
      return;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      listPartial(work, statement, scope);
      return;
    case 'Decorator':
      addTag(work, 'decorator', { name: nameOf(statement.path), span: statement.loc });
      return;
    case 'DecoratorBlock': {
      const isInline = nameOf(statement.path) === 'inline';
      const name = isInline ? (literalName(statement.params[0]) ?? '') : nameOf(statement.path);
      addTag(work, isInline ? 'inline-partial' : 'decorator', { name, span: statement.openTag });
      return;
    }
    default:
      assertNever(statement);
  }
}

function isHelper(call: Call, { params }: NameScope): boolean {
  const path = pathOf(call);
  if (path === null || hasArguments(call)) return true;
  const [name = ''] = path.parts;
  return isSimpleName(path) && reservedNames.has(name) && !params.some((names) => names.has(name));
}

function listBlock(work: Work, block: Block, scope: NameScope): void {
  const name = nameOf(block.path);
  const isSection = !isHelper(block, scope);
  const isKnown = isSection || builtInHelpers.has(name);
  addTag(work, isKnown ? 'block' : 'helper', { name, span: block.openTag });
  if (isSection) addVariable(work, block, { use: 'block', scope });
  else listArguments(work, block, { use: 'block', scope });
  listProgram(work, block.program, isSection ? entered(scope, null) : bodyScope(block, scope));
  listProgram(work, block.inverse, scope);
}

function bodyScope({ path, params, program }: Block, scope: NameScope): NameScope {
  const [argument] = params;
  const given = rootPathOfValue(argument, scope);
  const names = program?.blockParams ?? [];
  switch (nameOf(path)) {
    case 'each':
      return entered(
        scope,
        itemOf(given),
        new Map(names.map((name, index) => [name, index === 0 ? itemOf(given) : null])),
      );
    case 'with': {
      const isSame = argument?.type === 'PathExpression' && argument.parts.length === 0 && argument.depth === 0;
      const own = new Map(names.map((name) => [name, given]));
      return isSame ? { ...scope, params: [...scope.params, own] } : entered(scope, given, own);
    }
    default:
      return scope;
  }
}

function entered(scope: NameScope, path: RootPath, params: ReadonlyMap<string, RootPath> = new Map()): NameScope {
  return {
    ...scope,
    level: levelAt(path, scope.level),
    params: params.size === 0 ? scope.params : [...scope.params, params],
  };
}

function listPartial(work: Work, call: Partial | PartialBlock, scope: NameScope): void {
  if (call.params.length > 1) throw new TemplateTrouble(call.loc, oneContext);
  const isBlock = call.type === 'PartialBlockStatement';
  const span = isBlock ? call.openTag : call.loc;
  const name = nameOf(call.name);
  const definition = findDefinition(scope, name);
  // A call with a block of its own renders the block where nothing is defined.
  const definedAt = definition?.openTag ?? (isBlock ? call.openTag : null);
  const place = work.at(span);
  work.tags.push({ kind: 'partial', name, place, definedAt: definedAt === null ? null : work.at(definedAt) });
  if (call.name.type === 'SubExpression') listExpression(work, call.name, { use: 'argument', scope });
  listArguments(work, call, { use: 'argument', scope });
  if (isBlock) listProgram(work, call.program, scope);
  if (definition === null) return;
  const [given] = call.params;
  const context = given === undefined ? scope.level.path : rootPathOfValue(given, scope);
  listBody(work, definition, { ...scope, params: [], level: levelAt(context, null, givenBy(call.hash, scope)) });
}

/** Each body once; called with another context, what its names lead to cannot be told. */
function listBody(work: Work, block: Block, scope: NameScope): void {
  const context = scope.level.path;
  const before = work.listed.get(block);
  if (before === undefined) {
    const from = work.variables.length;
    work.listed.set(block, { context, from, to: from });
    listProgram(work, block.program, scope);
    work.listed.set(block, { context, from, to: work.variables.length });
    work.defined.delete(block);
    return;
  }
  if (before.context === context && scope.level.given.size === 0) return;
  for (let index = before.from; index < before.to; index += 1) {
    const use = work.variables[index];
    if (use !== undefined && use.path !== null) work.variables[index] = { ...use, path: null };
  }
}

type Use = { readonly use: VariableUse['use']; readonly scope: NameScope };

function listArguments(
  work: Work,
  { params, hash }: { readonly params: readonly Expression[]; readonly hash: Hash | undefined },
  use: Use,
): void {
  for (const param of params) listExpression(work, param, use);
  for (const { value } of hash?.pairs ?? []) listExpression(work, value, { ...use, use: 'argument' });
}

function listExpression(work: Work, expression: Expression, { use, scope }: Use): void {
  if (expression.type === 'PathExpression') {
    const { loc } = expression;
    const written = work.source.slice(loc.start, loc.end);
    work.variables.push({ written, path: rootPathOf(expression, scope), use, place: work.at(loc) });
  }
  if (expression.type !== 'SubExpression') return;
  addTag(work, 'helper', { name: nameOf(expression.path), span: expression.loc });
  listArguments(work, expression, { use: 'argument', scope });
}

/** A tag whose name is a value's. */
function addVariable(work: Work, call: Call, { use, scope }: Use): void {
  const path = pathOf(call);
  if (path === null) return;
  const written = work.source.slice(path.loc.start, path.loc.end);
  const fromRoot = placeholderIn(call) === null ? rootPathOf(path, scope) : null;
  work.variables.push({ written, path: fromRoot, use, place: work.at(path.loc) });
}

function addTag(
  work: Work,
  kind: Exclude<TemplateTag['kind'], 'partial'>,
  { name, span }: { readonly name: string; readonly span: Span },
): void {
  work.tags.push({ kind, name, place: work.at(span), definedAt: null });
}
