// Tells which elements a rule of a style sheet is for, as far as its selectors say it.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { nodesOf } from './nodes-of.ts';

/** Names of elements that have a class (`.a`) or an id (`#a`). */
export type TagsByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Looked for when it is first asked for, once. */
export function tagNames(document: DefaultTreeAdapterTypes.Document): () => TagsByName {
  let names: TagsByName | null = null;
  return () => (names ??= tagsByName(document));
}

function tagsByName(document: DefaultTreeAdapterTypes.Document): TagsByName {
  const found = new Map<string, Set<string>>();
  for (const node of nodesOf(document)) {
    if (!('tagName' in node)) continue;
    for (const { name, value } of node.attrs) {
      if (name !== 'class' && name !== 'id') continue;
      const mark = name === 'class' ? '.' : '#';
      for (const word of value.split(/\s+/u)) {
        const tags = found.get(mark + word);
        if (tags === undefined) found.set(mark + word, new Set([node.tagName]));
        else tags.add(node.tagName);
      }
    }
  }
  return found;
}

/** Null where it may be any element. */
export function selectedTags(selectors: readonly string[], names: TagsByName): readonly string[] | null {
  const tags: string[] = [];
  for (const selector of selectors) {
    const subject = /[\w.#-]*$/u.exec(selector.slice(-200).replaceAll(/::?[\w-]+$|\[[^\]]*\]$/gu, ''))?.[0] ?? '';
    const type = /^[a-z][\w-]*/iu.exec(subject)?.[0].toLowerCase();
    const marked = /[.#][\w-]+/u.exec(subject)?.[0];
    if (type !== undefined) tags.push(type);
    else if (marked === undefined) return null;
    else tags.push(...(names.get(marked) ?? []));
  }
  return tags;
}
