// Parses HTML with parse5 within limits that no text can exceed: how long, how deep, how many elements.
import { defaultTreeAdapter, type DefaultTreeAdapterMap, Parser, type ParserError } from 'parse5';
import type { Span } from '../../../../shared/detail.ts';

export type Tree = {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly errors: readonly { readonly code: string; readonly span: Span }[];
};

/** SES takes 500 KB of template; four times as much is read, so that a paste is still told what else is wrong with it. */
export const maxCharacters = 2_000_000;
/** As Chromium: what is deeper becomes a sibling. */
const maxDepth = 512;
const maxElements = 100_000;
/** Of a tag without its quoted values. parse5 compares each attribute with each. */
const maxTagCharacters = 20_000;
const maxErrors = 1000;

/** Where reading ended, or was no longer exact. */
export const limitCodes: ReadonlySet<string> = new Set([
  'text-too-long',
  'tag-too-long',
  'elements-too-many',
  'nested-too-deep',
]);

const tableParts = new Set(['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

export function parseTree(text: string): Tree {
  const errors: { code: string; span: Span }[] = [];
  const say = (code: string, start: number, end: number): void => {
    if (errors.length < maxErrors || limitCodes.has(code)) {
      const at = Math.min(Math.max(start, 0), text.length);
      errors.push({ code, span: { start: at, end: Math.min(Math.max(at, end), text.length) } });
    }
  };
  const readable = readableLength(text);
  if (readable < text.length) say(readable === maxCharacters ? 'text-too-long' : 'tag-too-long', readable, text.length);

  let elements = 0;
  const parser = new Parser<DefaultTreeAdapterMap>({
    sourceCodeLocationInfo: true,
    // No mail client runs scripts: what stands in <noscript> is what is read.
    scriptingEnabled: false,
    onParseError: ({ code, startOffset, endOffset }: ParserError) => say(code, startOffset, endOffset),
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        elements += 1;
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  const openTag = parser.onStartTag.bind(parser);
  let isDeep = false;
  parser.onStartTag = (token) => {
    const [start, end] = [token.location?.startOffset ?? 0, token.location?.endOffset ?? 0];
    if (elements > maxElements) {
      say('elements-too-many', start, text.length);
      parser.tokenizer.pause();
      return;
    }
    if (parser.openElements.stackTop >= maxDepth && !isDeep) {
      isDeep = true;
      say('nested-too-deep', start, end);
    }
    while (parser.openElements.stackTop >= maxDepth) parser.openElements.pop();
    const before = elements;
    openTag(token);
    // HTML, "in body": `<tr>` and its like outside a table are as if they were not there.
    if (elements === before && tableParts.has(token.tagName)) say('tag-ignored', start, end);
  };
  const closeTag = parser.onEndTag.bind(parser);
  parser.onEndTag = (token) => {
    const { items, stackTop } = parser.openElements;
    const isOpen = items
      .slice(0, stackTop + 1)
      .some((item) => 'tagName' in item && item.tagName.toLowerCase() === token.tagName);
    if (!isOpen)
      say('end-tag-without-matching-open-element', token.location?.startOffset ?? 0, token.location?.endOffset ?? 0);
    closeTag(token);
  };
  parser.tokenizer.write(text.slice(0, readable), true);
  return { document: parser.document, errors };
}

/** Up to the first tag that is absurdly long. */
function readableLength(text: string): number {
  const length = Math.min(text.length, maxCharacters);
  if (length < maxTagCharacters) return length;
  for (const { 0: tag, index } of text.slice(0, length).matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*/giu)) {
    if (tag.length <= maxTagCharacters) continue;
    if (tag.replaceAll(/"[^"]*"|'[^']*'/gu, '').length > maxTagCharacters) return index;
  }
  return length;
}
