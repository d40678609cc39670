// The tags of a list without those that repeat an earlier name.
import type { Tag } from './parse.ts';

export function firstTags(tags: readonly Tag[]): readonly Tag[] {
  const names = new Set<string>();
  return tags.filter(({ name }) => {
    const isFirst = !names.has(name);
    names.add(name);
    return isFirst;
  });
}
