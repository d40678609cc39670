// Reads JSON (RFC 8259) with the place of every part; whatever the text holds, the work is bounded.
import type { JsonMember, JsonNode, JsonReading } from './types.ts';

const maxLength = 100_000;
const maxDepth = 32;

type Cursor = { readonly text: string; at: number; depth: number };

/** Ends the reading where it stands. */
class Fault extends Error {
  readonly fault: 'syntax' | 'deep';
  readonly at: number;

  constructor(fault: 'syntax' | 'deep', at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

export function parseJson(text: string): JsonReading {
  if (text.length > maxLength) return { kind: 'fault', fault: 'long', at: maxLength };
  const cursor: Cursor = { text, at: 0, depth: 0 };
  try {
    const node = readValue(cursor);
    skipSpace(cursor);
    return cursor.at === text.length ? { kind: 'json', node } : { kind: 'fault', fault: 'syntax', at: cursor.at };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', fault: error.fault, at: error.at };
    throw error;
  }
}

function readValue(cursor: Cursor): JsonNode {
  skipSpace(cursor);
  const start = cursor.at;
  switch (cursor.text[start]) {
    case '{':
      return { kind: 'object', members: readList(cursor, '}', readMember), span: { start, end: cursor.at } };
    case '[':
      return { kind: 'array', items: readList(cursor, ']', readValue), span: { start, end: cursor.at } };
    case '"':
      return { kind: 'string', value: readString(cursor), span: { start, end: cursor.at } };
    default:
      take(cursor, /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/uy);
      return { kind: 'literal', span: { start, end: cursor.at } };
  }
}

/** What stands between a bracket, which is the next character, and its other half. */
function readList<T>(cursor: Cursor, close: string, readOne: (cursor: Cursor) => T): readonly T[] {
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > maxDepth) throw new Fault('deep', cursor.at);
  const items: T[] = [];
  for (;;) {
    skipSpace(cursor);
    if (items.length === 0 && cursor.text[cursor.at] === close) break;
    items.push(readOne(cursor));
    skipSpace(cursor);
    if (cursor.text[cursor.at] === close) break;
    take(cursor, /,/uy);
  }
  cursor.at += 1;
  cursor.depth -= 1;
  return items;
}

function readMember(cursor: Cursor): JsonMember {
  skipSpace(cursor);
  const start = cursor.at;
  const key = readString(cursor);
  const keySpan = { start, end: cursor.at };
  skipSpace(cursor);
  take(cursor, /:/uy);
  return { key, keySpan, value: readValue(cursor) };
}

function readString(cursor: Cursor): string {
  const quoted = take(cursor, /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy);
  return JSON.parse(quoted) as string;
}

function skipSpace(cursor: Cursor): void {
  while (/[ \t\r\n]/u.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}

/** Moves past what stands here; a fault where something else does. */
function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined) throw new Fault('syntax', cursor.at);
  cursor.at += found.length;
  return found;
}
