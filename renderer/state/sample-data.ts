// Sample data made from the names that a template uses: what is there stays, what is missing is added.
import type { TemplateReadings, VariableUse } from '../../shared/draft/rendering.ts';
import { templateParts, type JsonValue } from '../../shared/draft/source.ts';

type Writable = { [key: string]: JsonValue };

/** The names that the data lacks, as paths; null where the data is no JSON object. */
export function missingPaths(data: string, readings: TemplateReadings): readonly string[] | null {
  const root = parseData(data);
  if (root === null) return null;
  return usesOf(readings).flatMap(({ path }) => (path === null || isThere(root, path.split('.')) ? [] : [path]));
}

/** Null where the data is no JSON object, which is not touched. */
export function fillData(data: string, readings: TemplateReadings): string | null {
  const root = parseData(data);
  if (root === null) return null;
  // The longest first, so that what has members is made as what holds them.
  const uses = usesOf(readings).toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  for (const { path, use } of uses) if (path !== null) fill(root, path.split('.'), use);
  return `${JSON.stringify(root, null, 2)}\n`;
}

/** Each path once; what Handlebars and SES give themselves is left out. */
function usesOf(readings: TemplateReadings): readonly VariableUse[] {
  const uses = templateParts.flatMap((part) => readings[part]?.variables ?? []);
  const own = uses.filter(({ path, written }) => path !== null && path !== '' && !/^(?:@|ses:|this$)/u.test(written));
  return [...new Map(own.map((one) => [one.path, one])).values()];
}

function parseData(data: string): Writable | null {
  if (data.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(data);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
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

function fill(at: Writable, [step, ...rest]: readonly string[], use: VariableUse['use']): void {
  if (step === undefined || step.replace(listed, '') === '__proto__') return;
  const name = step.replace(listed, '');
  const before = Object.hasOwn(at, name) ? at[name] : undefined;
  if (listed.test(step)) return fillList(at, { name, before, rest, use });
  if (rest.length === 0) {
    if (before === undefined) at[name] = use === 'block' ? true : name;
    return;
  }
  const inner = before === undefined ? {} : before;
  if (!isObject(inner)) return;
  at[name] = inner;
  fill(inner, rest, use);
}

type List = {
  readonly name: string;
  readonly before: JsonValue | undefined;
  readonly rest: readonly string[];
  readonly use: VariableUse['use'];
};

function fillList(at: Writable, { name, before, rest, use }: List): void {
  const list: readonly JsonValue[] = Array.isArray(before) ? before : before === undefined ? [{}] : [];
  if (before !== undefined && !Array.isArray(before)) return;
  at[name] = rest.length === 0 && before === undefined ? [name] : list;
  for (const one of list) if (isObject(one)) fill(one, rest, use);
}
