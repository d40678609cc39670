// The names that template data holds, for completing them while one types. Runs in the window as well.
import { scanJson } from './scan-json.ts';

export type DataPath = {
  /** From the root: `contact.name`; `items[].price` is a member of each item. */
  readonly path: string;
  readonly holds: 'object' | 'list' | 'text' | 'number' | 'flag' | 'null';
  /** Of its key in the data, where it was found first. */
  readonly start: number;
  readonly end: number;
};

/** Each path once, in the order of the data; of broken data those before the fault. */
export function pathsOfData(text: string): readonly DataPath[] {
  const byPath = new Map<string, DataPath>();
  for (const { path, holds, key } of scanJson(text).members)
    if (!byPath.has(path)) byPath.set(path, { path, holds, start: key.start, end: key.end });
  return [...byPath.values()];
}

/** What can be written inside of `{{#each items}}` (`within` = `items[]`) or at the root (`''`), without the part that is given. */
export function namesWithin(paths: readonly DataPath[], within: string): readonly DataPath[] {
  const prefix = within === '' ? '' : `${within}.`;
  return paths
    .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('[]'))
    .map((found) => ({ ...found, path: found.path.slice(prefix.length) }));
}
