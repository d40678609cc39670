// What a tag at a place of a template stands for: the value a variable has, the partial that is called.
import type { Span } from '../../../shared/detail.ts';
import type { JsonObject, JsonValue } from '../../../shared/draft/source.ts';
import { valuesAt } from './look-up.ts';
import { readTags, type Tag } from './read-tags.ts';
import { pathOf, scopeAt, type Steps } from './scope.ts';

export type Explained = Span &
  (
    | {
        readonly kind: 'value';
        readonly written: string;
        readonly path: Steps;
        readonly value: JsonValue;
        readonly count: number;
      }
    | { readonly kind: 'missing'; readonly written: string; readonly path: Steps }
    | { readonly kind: 'partial'; readonly name: string; readonly definition: Span | null }
  );

/** Null where nothing is known: text, a comment, a helper's name, data that cannot be read. */
export function explain(text: string, offset: number, data: JsonObject | null): Explained | null {
  const tags = readTags(text);
  const tag = tags.find(({ start, end }) => start <= offset && offset < end);
  if (tag === undefined || tag.kind === 'comment' || tag.kind === 'close' || tag.kind === 'inline') return null;
  const word = wordAt(text, offset, tag);
  if (word === null) return null;
  if (tag.kind === 'partial' || tag.kind === 'partial-block')
    return word.start === tag.nameStart ? calledPartial(tag, tags, word) : null;
  if (word.start === tag.nameStart && isHelper(tag)) return null;
  const written = text.slice(word.start, word.end);
  const path = pathOf(written, scopeAt(tags, tag.start));
  if (path === null || data === null || written.startsWith('ses:') || written === 'amazonSESUnsubscribeUrl')
    return null;
  const values = valuesAt(data, path);
  const [value] = values;
  if (value === undefined) return { kind: 'missing', ...word, written, path };
  return { kind: 'value', ...word, written, path, value, count: values.length };
}

/** A first word with something behind it is a helper's name; so is a block's that the language knows. */
function isHelper(tag: Tag): boolean {
  return (
    tag.kind === 'else' ||
    tag.rest !== '' ||
    (tag.kind === 'block' && /^(?:if|unless|each|with|lookup|log)$/u.test(tag.name))
  );
}

const maxTagLength = 2000;

function wordAt(text: string, offset: number, tag: Tag): Span | null {
  if (tag.end - tag.start > maxTagLength) return null;
  const inside = text.slice(tag.nameStart, tag.end);
  for (const match of inside.matchAll(/"[^"]*"|'[^']*'|(?:\[[^\]]*\]|[^\s{}()=|~"'[])+/gu)) {
    const start = tag.nameStart + match.index;
    const end = start + match[0].length;
    if (start <= offset && offset <= end) return /^["']/u.test(match[0]) ? null : { start, end };
  }
  return null;
}

/** Inline partials are known in their own part only (SES developer guide, "Using inline partials"). */
function calledPartial(tag: Tag, tags: readonly Tag[], word: Span): Explained {
  const definition = tags.find(({ kind, name }) => kind === 'inline' && name === tag.name);
  return {
    kind: 'partial',
    ...word,
    name: tag.name,
    definition: definition === undefined ? null : { start: definition.start, end: definition.end },
  };
}
