// What a path in a template leads to, seen from the root of the data, without having the data.
import { isScoped } from './dialect.ts';
import type { Block, Expression, Hash, PathExpression } from './syntax.ts';

/** From the root: `''` is the root itself, `items[]` an item; null cannot be told. */
export type RootPath = string | null;

export type Level = {
  readonly path: RootPath;
  /** What a partial was given by name. */
  readonly given: ReadonlyMap<string, RootPath>;
  readonly above: Level | null;
};

export type NameScope = {
  readonly level: Level;
  /** Block parameters, the innermost last. */
  readonly params: readonly ReadonlyMap<string, RootPath>[];
  /** Inline partials by name, the innermost last. */
  readonly definitions: readonly ReadonlyMap<string, Block>[];
};

const nothingGiven: ReadonlyMap<string, RootPath> = new Map();

export function levelAt(path: RootPath, above: Level | null, given = nothingGiven): Level {
  return { path, above, given };
}

export function rootPathOf(path: PathExpression, { level, params }: NameScope): RootPath {
  const { parts, depth, data } = path;
  const [first = '', ...rest] = parts;
  if (depth === 0 && !isScoped(path)) {
    const param = params.findLast((names) => names.has(first));
    if (param !== undefined) return joined(param.get(first) ?? null, rest);
  }
  if (data) return first === 'root' && depth === 0 ? joined('', rest) : null;
  let at: Level | null = level;
  for (let step = 0; step < depth && at !== null; step += 1) at = at.above;
  if (at === null) return null;
  return at.given.has(first) ? joined(at.given.get(first) ?? null, rest) : joined(at.path, parts);
}

export function rootPathOfValue(expression: Expression | undefined, scope: NameScope): RootPath {
  return expression?.type === 'PathExpression' ? rootPathOf(expression, scope) : null;
}

export function itemOf(list: RootPath): RootPath {
  return list === null ? null : `${list}[]`;
}

export function givenBy(hash: Hash | undefined, scope: NameScope): ReadonlyMap<string, RootPath> {
  return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, rootPathOfValue(value, scope)]));
}

export function findDefinition({ definitions }: NameScope, name: string): Block | null {
  return definitions.findLast((names) => names.has(name))?.get(name) ?? null;
}

function joined(base: RootPath, parts: readonly string[]): RootPath {
  if (base === null) return null;
  return [...(base === '' ? [] : [base]), ...parts].join('.');
}
