// What a name means at a place of a template: the blocks that are open there, and the path in the data they lead to.
import type { Tag } from './read-tags.ts';

/** The way to a value from the root of the data, name by name; `[]` stands for every item of a list. */
export type Steps = readonly string[];

export type OpenBlock = {
  readonly tag: Tag;
  /** What `this` is inside; null where it cannot be told. */
  readonly context: Steps | null;
  /** Whether `../` steps out of it: `if` and `unless` leave the context as it is. */
  readonly steps: boolean;
  readonly inEach: boolean;
  /** Names that the block gives: `as |item index|`. */
  readonly given: ReadonlyMap<string, Steps | null>;
  /** Behind its `else`. */
  readonly turned: boolean;
};

/** The innermost is the last. */
export type Scope = readonly OpenBlock[];

/** A hostile name costs no more than a long one. */
const maxNameLength = 1000;

const noNames: ReadonlyMap<string, Steps | null> = new Map();

/** The blocks that are open at a place. */
export function scopeAt(tags: readonly Tag[], offset: number): Scope {
  const open: OpenBlock[] = [];
  for (const tag of tags) {
    if (tag.end > offset || (!tag.closed && tag.end === offset)) break;
    if (!tag.closed) continue;
    if (tag.kind === 'block' || tag.kind === 'inverse' || tag.kind === 'inline' || tag.kind === 'partial-block') {
      open.push(openedBy(tag, open));
    } else if (tag.kind === 'close') close(open, tag.name);
    else if (tag.kind === 'else') turn(open);
  }
  return open;
}

/** A stray end closes nothing; an end of an outer block closes those that were left open inside. */
function close(open: OpenBlock[], name: string): void {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const tag = open[index]?.tag;
    if (tag !== undefined && closingName(tag) === name) {
      open.length = index;
      return;
    }
  }
}

function turn(open: OpenBlock[]): void {
  const block = open.pop();
  if (block === undefined) return;
  const steps = false;
  open.push({ ...block, context: contextOf(open), steps, inEach: isInEach(open), given: noNames, turned: true });
}

export function closingName(tag: Tag): string {
  return tag.kind === 'inline' ? 'inline' : tag.name;
}

export function contextOf(scope: Scope): Steps | null {
  const last = scope.at(-1);
  return last === undefined ? [] : last.context;
}

export function isInEach(scope: Scope): boolean {
  return scope.at(-1)?.inEach ?? false;
}

function openedBy(tag: Tag, scope: Scope): OpenBlock {
  const [subject = '', named = ''] = tag.rest.split(/\bas\s*\|/u, 2);
  const names = named.replace(/\|.*$/su, '').split(/\s+/u).filter(Boolean);
  const asIs = { tag, context: contextOf(scope), steps: false, inEach: isInEach(scope), given: noNames, turned: false };
  // An inline partial is filled in where it is called, with what is at hand there.
  if (tag.kind === 'inline') return { ...asIs, context: null, inEach: false };
  if (tag.kind !== 'block' || tag.name === 'if' || tag.name === 'unless') return asIs;
  const isEach = tag.name === 'each';
  const isWith = tag.name === 'with';
  const target = pathOf(isEach || isWith ? (subject.trim().split(/\s/u, 1)[0] ?? '') : tag.name, scope);
  const inside = isEach && target !== null ? [...target, '[]'] : target;
  const given = new Map(names.map((name, index) => [name, index === 0 ? inside : null]));
  return { ...asIs, context: inside, steps: true, inEach: isEach || asIs.inEach, given };
}

/** Where a name as written leads; null where that cannot be told, or it is no path (`@index`, a literal). */
export function pathOf(written: string, scope: Scope): Steps | null {
  if (written.length > maxNameLength) return null;
  let rest = written;
  let at = scope;
  if (rest.startsWith('@root')) return rest === '@root' ? [] : [...segmentsOf(rest.slice('@root.'.length))];
  if (rest === '' || /^[@"'\d]|^(true|false|null|undefined)$/u.test(rest)) return null;
  while (rest.startsWith('../') || rest === '..') {
    at = outside(at);
    rest = rest.slice(3);
  }
  if (rest.startsWith('./')) rest = rest.slice(2);
  else if (at === scope) {
    const [first = '', ...more] = segmentsOf(rest);
    const giver = scope.findLast(({ given }) => given.has(first));
    if (giver !== undefined) return join(giver.given.get(first) ?? null, more);
  }
  if (rest === 'this' || rest === '.') rest = '';
  else if (/^this[./]/u.test(rest)) rest = rest.slice(5);
  return join(contextOf(at), segmentsOf(rest));
}

function outside(scope: Scope): Scope {
  const index = scope.findLastIndex(({ steps }) => steps);
  return index === -1 ? [] : scope.slice(0, index);
}

function join(path: Steps | null, more: Steps): Steps | null {
  return path === null ? null : [...path, ...more];
}

/** `a.b`, `a/b` and `a.[b c].d`, segment by segment. */
function segmentsOf(written: string): Steps {
  return [...written.matchAll(/\[([^\]]*)\]|[^./[\]]+/gu)].map(([whole, quoted]) => quoted ?? whole);
}
