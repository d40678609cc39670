// Sample data made from the names that a template uses: what is there stays, what is missing is added.
import { alikeNames } from '../../shared/draft/alike-names.ts';
import type { TemplateReadings, VariableUse } from '../../shared/draft/rendering.ts';
import { templateParts, type JsonValue } from '../../shared/draft/source.ts';
import { parsedJson } from '../../shared/parsed-json.ts';
import { sampleValue } from './sample-value.ts';

type Writable = { [key: string]: JsonValue };

/** The names that the data lacks, as paths; null where the data is no JSON object. */
export function missingPaths(data: string, readings: TemplateReadings): readonly string[] | null {
  const root = parseData(data);
  if (root === null) return null;
  return usesOf(readings).flatMap(({ path }) => (path === null || isThere(root, path.split('.')) ? [] : [path]));
}

/**
 * Null where the data is no JSON object, which is not touched. A name that looks misspelt gets a value only where nothing else is
 * missing: data that had it would hide the slip.
 */
export function fillData(data: string, readings: TemplateReadings): string | null {
  const root = parseData(data);
  if (root === null) return null;
  const doubtful = new Set(alikeNames(readings).map(({ use }) => use.path));
  const isSure = ({ path }: VariableUse): boolean => !doubtful.has(path);
  const missing = usesOf(readings).filter(({ path }) => path !== null && !isThere(root, path.split('.')));
  const added = missing.some(isSure) ? missing.filter(isSure) : missing;
  // What has members is made with them.
  const holders = new Set(added.flatMap(({ path }) => holdersOf(path ?? '')));
  for (const { path, use } of added)
    if (path !== null && !holders.has(path)) fill(root, path.split('.'), { use, item: 1 });
  return `${JSON.stringify(root, null, 2)}\n`;
}

/** Of `items[].name`: `items[]` and `items`. */
function holdersOf(path: string): readonly string[] {
  const steps = path.split('.');
  const around = steps.map((_step, index) => steps.slice(0, index + 1).join('.'));
  const plain = around.map((one) => one.replace(listed, ''));
  return [...around, ...plain].filter((one) => one !== path);
}

/** Each path once; what Handlebars and SES give themselves is left out. */
function usesOf(readings: TemplateReadings): readonly VariableUse[] {
  const uses = templateParts.flatMap((part) => readings[part]?.variables ?? []);
  const own = uses.filter(({ path, written }) => path !== null && path !== '' && !/^(?:@|ses:|this$)/u.test(written));
  return [...new Map(own.map((one) => [one.path, one])).values()];
}

function parseData(data: string): Writable | null {
  if (data.trim() === '') return {};
  const value = parsedJson(data);
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is Writable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `items[]` is a list of what the rest of the path names. */
const listed = /\[\]$/u;

function isThere(at: JsonValue | undefined, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (!isObject(at)) return false;
  const name = step.replace(listed, '');
  if (!Object.hasOwn(at, name)) return false;
  const value = at[name];
  if (!listed.test(step)) return isThere(value, rest);
  // What an empty list lacks cannot be told.
  return Array.isArray(value) && value.every((one: JsonValue) => isThere(one, rest));
}

/** What is asked for, and in which of the items that are made. */
type Wish = { readonly use: VariableUse['use']; readonly item: number };

function fill(at: Writable, [step, ...rest]: readonly string[], wish: Wish): void {
  if (step === undefined || step.replace(listed, '') === '__proto__') return;
  const name = step.replace(listed, '');
  const before = Object.hasOwn(at, name) ? at[name] : undefined;
  if (listed.test(step)) return fillList(at, { name, before, rest, wish });
  if (rest.length === 0) {
    if (before === undefined) at[name] = wish.use === 'block' ? true : numbered(name, wish.item);
    return;
  }
  const inner = before === undefined ? {} : before;
  if (!isObject(inner)) return;
  at[name] = inner;
  fill(inner, rest, wish);
}

/** The second item is told from the first where its value is a word. */
function numbered(name: string, item: number): JsonValue {
  const value = sampleValue(name);
  return value === name && item > 1 ? `${name} ${item}` : value;
}

type List = {
  readonly name: string;
  readonly before: JsonValue | undefined;
  readonly rest: readonly string[];
  readonly wish: Wish;
};

/** Two items show what stands between them. */
function fillList(at: Writable, { name, before, rest, wish }: List): void {
  if (before !== undefined && !Array.isArray(before)) return;
  const isPlain = rest.length === 0 && before === undefined;
  const list: readonly JsonValue[] = isPlain ? [numbered(name, 1), numbered(name, 2)] : (before ?? [{}, {}]);
  at[name] = list;
  for (const [index, one] of list.entries()) if (isObject(one)) fill(one, rest, { ...wish, item: index + 1 });
}
