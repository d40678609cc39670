// Names of a template that differ from another of it by one slip or by capitals: one of the two is likely misspelt. Runs in the window as well.
import { templateParts } from './source.ts';
import type { TemplateReadings, VariableUse } from './rendering.ts';

export type AlikeName = {
  readonly use: VariableUse;
  /** As it would be written, were the other name meant. */
  readonly meant: string;
  /** The path of the other name. */
  readonly meantPath: string;
};

/** Names of one object beyond so many are not compared. */
const maxCompared = 300;
/** In shorter names, one letter often makes another word. */
const minLetters = 5;

type Name = { readonly name: string; readonly parent: string; readonly uses: VariableUse[] };

/** Each use of the rarer name of two; of two as frequent, the later. */
export function alikeNames(readings: TemplateReadings): readonly AlikeName[] {
  const byParent = new Map<string, Name[]>();
  for (const name of namesOf(readings)) byParent.set(name.parent, [...(byParent.get(name.parent) ?? []), name]);
  return [...byParent.values()].flatMap((siblings) => {
    const compared = siblings.slice(0, maxCompared).toSorted((a, b) => b.uses.length - a.uses.length);
    return compared.flatMap((one, at) => {
      const other = compared.slice(0, at).find(({ name }) => isSlip(one.name, name));
      return other === undefined ? [] : one.uses.flatMap((use) => meantBy(use, one, other));
    });
  });
}

function namesOf(readings: TemplateReadings): readonly Name[] {
  const byPath = new Map<string, Name>();
  for (const use of templateParts.flatMap((part) => readings[part]?.variables ?? [])) {
    const { path, written } = use;
    if (path === null || written.startsWith('@') || written.startsWith('ses:')) continue;
    const plain = path.replace(/(?<!\[\])(?:\[\])+$/u, '');
    const dot = plain.lastIndexOf('.');
    const name = byPath.get(plain) ?? {
      name: plain.slice(dot + 1),
      parent: plain.slice(0, Math.max(dot, 0)),
      uses: [],
    };
    name.uses.push(use);
    byPath.set(plain, name);
  }
  return [...byPath.values()];
}

function meantBy(use: VariableUse, { name }: Name, other: Name): readonly AlikeName[] {
  const at = use.written.lastIndexOf(name);
  if (at === -1) return [];
  const meant = use.written.slice(0, at) + other.name + use.written.slice(at + name.length);
  return [{ use, meant, meantPath: other.parent === '' ? other.name : `${other.parent}.${other.name}` }];
}

/** Other capitals, or one letter left out, put in, taken for another or swapped with the next; numbers and plurals are meant so. */
export function isSlip(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  if (Math.min(one.length, other.length) < minLetters) return false;
  const from = commonStart(one, other);
  const [a, b] = differing(one.slice(from), other.slice(from));
  if (/[\d_-]/u.test(a + b) || isPlural(one, other)) return false;
  // The last letter alone tells userA from userB.
  if (a.length === 1 && b.length === 1) return from + 1 < one.length;
  return a.length + b.length === 1 || (a.length === 2 && b === `${a[1] ?? ''}${a[0] ?? ''}`);
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** What is left without the end that both share. */
function differing(one: string, other: string): readonly [string, string] {
  let shared = 0;
  const most = Math.min(one.length, other.length);
  while (shared < most && one.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return [one.slice(0, one.length - shared), other.slice(0, other.length - shared)];
}

function isPlural(one: string, other: string): boolean {
  return one === `${other}s` || other === `${one}s`;
}
