// Finds what a path names: own members of the data only, never what a prototype would lend.
import { isScoped } from './dialect.ts';
import { findParam, type Depths, type Locals, type Scope, type Value } from './scope.ts';
import type { PathExpression } from './syntax.ts';

export type Found = {
  readonly value: Value;
  /** Which of the path's parts is missing or null; null where all are there. */
  readonly lacks: Lack | null;
};
export type Lack = {
  /** Index in `parts`; -1 where nothing lies around: too many `../`. */
  readonly part: number;
  readonly isNull: boolean;
  readonly holder: Value;
};

export function lookUp(path: PathExpression, scope: Scope): Found {
  const { parts, depth, data } = path;
  const [first = ''] = parts;
  const param = depth === 0 && !isScoped(path) ? findParam(scope.params, first) : null;
  if (param !== null) return follow(param.value, parts, 1);
  if (data) {
    const locals = frameAt(scope.locals, depth);
    const isThere = locals !== null && Object.hasOwn(locals.values, first);
    if (!isThere) return { value: undefined, lacks: { part: 0, isNull: false, holder: undefined } };
    return follow(locals.values[first], parts, 1);
  }
  const around = depth === 0 ? { value: scope.context } : contextAt(scope.depths, depth);
  if (around === null) return { value: undefined, lacks: { part: -1, isNull: false, holder: undefined } };
  return follow(around.value, parts, 0);
}

function follow(start: Value, parts: readonly string[], from: number): Found {
  let value = start;
  for (let part = from; part < parts.length; part += 1) {
    const holder = value;
    if (holder === null || holder === undefined)
      return { value: holder, lacks: { part: Math.max(part - 1, 0), isNull: holder === null, holder: undefined } };
    value = ownMember(holder, parts[part] ?? '');
    if (value === undefined) return { value, lacks: { part, isNull: false, holder } };
  }
  if (value === null) return { value, lacks: { part: parts.length - 1, isNull: true, holder: undefined } };
  if (value === undefined) return { value, lacks: { part: 0, isNull: false, holder: undefined } };
  return { value, lacks: null };
}

/** `length` and numbered members of texts and lists are their own as well. */
export function ownMember(holder: NonNullable<Value>, name: string): Value {
  if (typeof holder === 'string') {
    if (name === 'length') return holder.length;
    return /^(0|[1-9]\d*)$/u.test(name) ? holder[Number(name)] : undefined;
  }
  if (typeof holder !== 'object' || !Object.hasOwn(holder, name)) return undefined;
  return (holder as { readonly [key: string]: Value })[name];
}

function contextAt(depths: Depths | null, depth: number): Depths | null {
  let at = depths;
  for (let step = 0; step < depth && at !== null; step += 1) at = at.above;
  return at;
}

function frameAt(locals: Locals, depth: number): Locals | null {
  let at: Locals | null = locals;
  for (let step = 0; step < depth && at !== null; step += 1) at = at.above;
  return at;
}
