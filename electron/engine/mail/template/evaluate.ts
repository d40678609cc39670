// The value of what a tag names or calls: a path, a literal, or one of the two helpers that answer a value.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Span } from '../../../../shared/detail.ts';
import { hasArguments, isSimpleName, pathOf, reservedNames } from './dialect.ts';
import { lookUp, ownMember } from './look-up.ts';
import { printValue } from './print-value.ts';
import type { RenderingRun } from './rendering-run.ts';
import { faultAt } from './rendering-stopped.ts';
import { sayHelperUnknown, sayWrongArguments } from './say-rendering.ts';
import { findParam, type Scope, type Value } from './scope.ts';
import type { Call, Expression, Hash, PathExpression } from './syntax.ts';

/** What a block or partial is given may be missing, but nothing may be asked of what is missing. */
export function evaluate(run: RenderingRun, expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'PathExpression': {
      const { value, lacks } = lookUp(expression, scope);
      if (lacks !== null && lacks.part < expression.parts.length - 1)
        run.noteMissing({ path: expression, lack: lacks, scope });
      return value;
    }
    case 'SubExpression':
      return callForValue(run, { call: expression, loc: expression.loc }, scope);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
    case 'UndefinedLiteral':
    case 'NullLiteral':
      return expression.value;
    default:
      return assertNever(expression);
  }
}

export function evaluateHash(
  run: RenderingRun,
  hash: Hash | undefined,
  scope: Scope,
): { readonly [key: string]: Value } {
  return Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(run, value, scope)]));
}

/** What a tag calls: a helper by its name, or nothing, so that its path is the value. */
export function helperCalled(call: Call, scope: Scope): string | null {
  const path = pathOf(call);
  if (path === null) return '';
  const [name = ''] = path.parts;
  const isAlone = isSimpleName(path);
  if (isAlone && findParam(scope.params, name) !== null) return null;
  if (hasArguments(call)) return isAlone ? name : path.original;
  return isAlone && reservedNames.has(name) ? name : null;
}

export type Called = { readonly call: Call; readonly loc: Span };

/** Inside parentheses or in a tag of its own. */
export function callForValue(run: RenderingRun, { call, loc }: Called, scope: Scope): Value {
  const name = helperCalled(call, scope) ?? pathOf(call)?.original ?? '';
  const { params } = call;
  switch (name) {
    case 'lookup': {
      const [holder, key] = params;
      if (holder === undefined || key === undefined || params.length > 2)
        throw faultAt(loc, sayWrongArguments('lookup'));
      return member(run, evaluate(run, holder, scope), evaluate(run, key, scope));
    }
    case 'log':
      for (const param of params) evaluate(run, param, scope);
      return undefined;
    case 'if':
    case 'unless':
    case 'each':
    case 'with':
      throw faultAt(loc, sayWrongArguments(name));
    default:
      throw faultAt(loc, sayHelperUnknown(name));
  }
}

function member(run: RenderingRun, holder: Value, key: Value): Value {
  if (holder === undefined || holder === null || holder === '' || holder === 0 || holder === false) return holder;
  // As JavaScript makes a name of a value.
  const name = key === null || key === undefined ? String(key) : printValue(key, run.count);
  return ownMember(holder, name);
}

/** The value of a tag that calls no helper, noted where it is missing. */
export function valueOf(run: RenderingRun, path: PathExpression, scope: Scope): Value {
  const { value, lacks } = lookUp(path, scope);
  if (lacks !== null) run.noteMissing({ path, lack: lacks, scope });
  return value;
}
