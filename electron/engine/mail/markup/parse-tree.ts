// Parses HTML with parse5 within limits that no text can exceed: how long, how deep, how many elements.
import { defaultTreeAdapter, type DefaultTreeAdapterMap, Parser, type ParserError } from 'parse5';
import type { Span } from '../../../../shared/detail.ts';

export type Tree = {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly errors: readonly { readonly code: string; readonly span: Span }[];
};

/** SES takes 500 KB of template; twice as much is read, so that a paste is still told what else is wrong with it. */
export const maxCharacters = 1_000_000;
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

type Say = (code: string, start: number, end: number) => void;

export function parseTree(text: string): Tree {
  const errors: { code: string; span: Span }[] = [];
  const say: Say = (code, start, end) => {
    if (errors.length >= maxErrors && !limitCodes.has(code)) return;
    const at = Math.min(Math.max(start, 0), text.length);
    errors.push({ code, span: { start: at, end: Math.min(Math.max(at, end), text.length) } });
  };
  const readable = readableLength(text);
  if (readable < text.length) say(readable === maxCharacters ? 'text-too-long' : 'tag-too-long', readable, text.length);

  const made = { elements: 0 };
  const parser = new Parser<DefaultTreeAdapterMap>({
    sourceCodeLocationInfo: true,
    // No mail client runs scripts: what stands in <noscript> is what is read.
    scriptingEnabled: false,
    onParseError: ({ code, startOffset, endOffset }: ParserError) => say(code, startOffset, endOffset),
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        made.elements += 1;
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
    },
  });
  watchStartTags(parser, made, say);
  watchEndTags(parser, say);
  parser.tokenizer.write(text.slice(0, readable), true);
  return { document: parser.document, errors };
}

type TreeParser = Parser<DefaultTreeAdapterMap>;

/** Holds the limits, and tells what the parser drops in silence. */
function watchStartTags(parser: TreeParser, made: { readonly elements: number }, say: Say): void {
  const openTag = parser.onStartTag.bind(parser);
  let isDeep = false;
  parser.onStartTag = (token) => {
    const [start, end] = [token.location?.startOffset ?? 0, token.location?.endOffset ?? 0];
    if (made.elements > maxElements) {
      say('elements-too-many', start, Infinity);
      parser.tokenizer.pause();
      return;
    }
    if (parser.openElements.stackTop >= maxDepth && !isDeep) {
      isDeep = true;
      say('nested-too-deep', start, end);
    }
    while (parser.openElements.stackTop >= maxDepth) parser.openElements.pop();
    const before = made.elements;
    openTag(token);
    // HTML, "in body": `<tr>` and its like outside a table are as if they were not there.
    if (made.elements === before && tableParts.has(token.tagName)) say('tag-ignored', start, end);
  };
}

function watchEndTags(parser: TreeParser, say: Say): void {
  const closeTag = parser.onEndTag.bind(parser);
  parser.onEndTag = (token) => {
    const { items, stackTop } = parser.openElements;
    const isOpen = items
      .slice(0, stackTop + 1)
      .some((item) => 'tagName' in item && item.tagName.toLowerCase() === token.tagName);
    const { startOffset = 0, endOffset = 0 } = token.location ?? {};
    if (!isOpen) say('end-tag-without-matching-open-element', startOffset, endOffset);
    closeTag(token);
  };
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
