// Finds where the data holds a path: the place of its key in the JSON text, which may be broken further on.
import type { DataPath } from './scope.ts';

type Span = { readonly start: number; readonly end: number };
/** `matched`: so many segments of the path lead to this object or list; -1: it lies beside the path. */
type Frame = { readonly isList: boolean; readonly matched: number; index: number; key: string | null };

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gsu;

/** Of a list the first item counts. */
export function findInData(text: string, path: DataPath): Span | null {
  const wanted = path.slice(0, path.findLastIndex((segment) => segment !== '[]') + 1);
  const frames: Frame[] = [];
  for (const { 0: word, index } of text.matchAll(token)) {
    const frame = frames.at(-1);
    if (word === '{' || word === '[') {
      const matched = frame === undefined ? 0 : matchedAt(frame, wanted);
      frames.push({ isList: word === '[', matched, index: 0, key: null });
    } else if (word === '}' || word === ']') frames.pop();
    else if (frame === undefined) continue;
    else if (word === ',') {
      frame.index += 1;
      frame.key = null;
    } else if (word.startsWith('"') && !frame.isList && frame.key === null) {
      frame.key = unquote(word);
      if (matchedAt(frame, wanted) === wanted.length) return { start: index, end: index + word.length };
    }
  }
  return null;
}

function matchedAt({ isList, matched, index, key }: Frame, path: DataPath): number {
  const segment = path[matched];
  if (matched === -1 || segment === undefined) return -1;
  const isIt = segment === '[]' ? index === 0 : segment === (isList ? String(index) : key);
  return isIt ? matched + 1 : -1;
}

function unquote(word: string): string | null {
  try {
    return String(JSON.parse(word));
  } catch {
    return null;
  }
}
