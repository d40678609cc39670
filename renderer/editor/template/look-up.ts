// What the data holds at a path, as far as a template could reach it.
import type { JsonObject, JsonValue } from '../../../shared/draft/source.ts';
import { parsedJson } from '../../../shared/parsed-json.ts';
import type { Steps } from './scope.ts';

/** The data as an object; null where it is broken or none. */
export function parseData(text: string): JsonObject | null {
  const value = parsedJson(text);
  return isObject(value) ? value : null;
}

/** Of a list so many items are looked at. */
const maxItems = 50;

/** Every value that the path reaches: of a list as many as there are items. */
export function valuesAt(data: JsonObject, path: Steps): readonly JsonValue[] {
  let values: readonly JsonValue[] = [data];
  for (const segment of path) {
    values = values
      .flatMap((value) => (segment === '[]' ? itemsOf(value) : fieldOf(value, segment)))
      .slice(0, maxItems);
    if (values.length === 0) break;
  }
  return values;
}

/** The fields that any of the values has, each with the first value found. */
export function fieldsOf(values: readonly JsonValue[]): ReadonlyMap<string, JsonValue> {
  const fields = new Map<string, JsonValue>();
  for (const value of values) {
    if (!isObject(value)) continue;
    for (const [name, field] of Object.entries(value)) if (!fields.has(name)) fields.set(name, field);
  }
  return fields;
}

function itemsOf(value: JsonValue): readonly JsonValue[] {
  if (isList(value)) return value.slice(0, maxItems);
  return isObject(value) ? Object.values(value).slice(0, maxItems) : [];
}

function fieldOf(value: JsonValue, name: string): readonly JsonValue[] {
  if (isList(value)) {
    if (name === 'length') return [value.length];
    const item = /^\d+$/u.test(name) ? value[Number(name)] : undefined;
    return item === undefined ? [] : [item];
  }
  const field = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return field === undefined ? [] : [field];
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const shownLength = 80;

/** A value in one short line. */
export function printShort(value: JsonValue): string {
  if (isList(value)) return value.length === 0 ? '[]' : `[${value.length}] ${cut(printShort(value[0] ?? null))}`;
  if (isObject(value)) return `{ ${cut(Object.keys(value).join(', '))} }`;
  return cut(JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
