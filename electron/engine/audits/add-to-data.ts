// The quick fix that adds a name to the template data, where an object is that can hold it.
import { scanJson, type JsonObjectPlace, type ScannedJson } from '../../../shared/draft/scan-json.ts';
import type { Mend } from './judge-places.ts';

/** In a list each item gets it; of a long list the cure would be longer than the data. */
const maxObjects = 50;

/** Adds a path as a reading has it: `contact.name`, `items[].price`. None where it cannot be placed. */
export type AddToData = (path: string | null) => readonly Mend[];

/** The data is scanned once, however many names it lacks. */
export function addToData(dataText: string): AddToData {
  const isEmpty = dataText.trim() === '';
  const scanned = isEmpty ? null : scanJson(dataText);
  const holders = byPath(scanned?.objects ?? []);
  return (path) => {
    if (path === null || !/^[^.[\]]+(\[\])?(\.[^.[\]]+(\[\])?)*$/u.test(path) || path.endsWith('[]')) return [];
    const keys = path.split('.');
    const edits = isEmpty
      ? wholeData(dataText, keys)
      : scanned?.fault === null
        ? additions(dataText, holders, keys)
        : [];
    const name = keys.at(-1) ?? '';
    const title = { en: `Add "${name}" to the data`, ja: `データに "${name}" を追加する` };
    return edits.length === 0 ? [] : [{ title, edits }];
  };
}

function byPath(objects: readonly JsonObjectPlace[]): ReadonlyMap<string, readonly JsonObjectPlace[]> {
  const grouped = new Map<string, JsonObjectPlace[]>();
  for (const object of objects) {
    const before = grouped.get(object.path);
    if (before === undefined) grouped.set(object.path, [object]);
    else before.push(object);
  }
  return grouped;
}

function wholeData(dataText: string, keys: readonly string[]): Mend['edits'] {
  if (keys.some((key) => key.endsWith('[]'))) return [];
  return [{ start: 0, end: dataText.length, put: `{${nested(keys)}}`, part: 'data' }];
}

/** Into the innermost objects on the way that are there. */
function additions(
  dataText: string,
  objects: ReadonlyMap<string, readonly JsonObjectPlace[]>,
  keys: readonly string[],
): Mend['edits'] {
  for (let known = keys.length - 1; known >= 0; known -= 1) {
    const holders = objects.get(keys.slice(0, known).join('.')) ?? [];
    const rest = keys.slice(known);
    if (holders.length === 0) continue;
    if (holders.length > maxObjects || rest.some((key) => key.endsWith('[]'))) return [];
    return holders.map((holder) => ({ ...insertion(dataText, holder, rest), part: 'data' }));
  }
  return [];
}

function nested([first = '', ...rest]: readonly string[]): string {
  return `${JSON.stringify(first)}: ${rest.length === 0 ? '""' : `{${nested(rest)}}`}`;
}

function insertion(
  text: string,
  { span, last }: JsonObjectPlace,
  keys: readonly string[],
): Omit<Mend['edits'][number], 'part'> {
  if (last === null) return { start: span.start + 1, end: span.end - 1, put: nested(keys) };
  // In a line of its own where the last member has one.
  const lead = /\n[ \t]*$/u.exec(text.slice(Math.max(0, last.start - 200), last.start))?.[0] ?? ' ';
  return { start: last.end, end: last.end, put: `,${lead}${nested(keys)}` };
}

/** Members of the data by path, for asking whether a name is in it. */
export function pathsIn({ members }: Pick<ScannedJson, 'members'>): ReadonlySet<string> {
  return new Set(members.map(({ path }) => path));
}
