// Reads HTML as the standard does (parse5) into the flat list that the checks walk.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from '../../../../shared/detail.ts';
import type {
  Declaration,
  Markup,
  MarkupAttribute,
  MarkupComment,
  MarkupElement,
  MarkupText,
  StyleSheet,
} from '../../../../shared/draft/markup.ts';
import { conditionOf } from './conditional-comments.ts';
import { faultsOf } from './markup-faults.ts';
import { isDynamic } from './mask-template.ts';
import { parseTree } from './parse-tree.ts';
import { readAttributes, toSourceOf } from './read-attributes.ts';
import { readCss, readDeclarations } from './read-css.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

type Found = {
  readonly text: string;
  readonly elements: MarkupElement[];
  readonly texts: MarkupText[];
  readonly comments: MarkupComment[];
  readonly styles: StyleSheet[];
  /** The same style is written again and again in mail. */
  readonly declarations: Map<string, readonly Declaration[]>;
  /** Where the start tags are that were met. */
  readonly seen: Set<number>;
  doctype: string | null;
};

export function readMarkup(text: string): Markup {
  const tree = parseTree(text);
  const found: Found = {
    text,
    elements: [],
    texts: [],
    comments: [],
    styles: [],
    declarations: new Map(),
    seen: new Set([-1]),
    doctype: null,
  };
  // A list of what is to come, not a recursion: mail nests as deep as it likes.
  const waiting: { readonly node: Node; readonly parent: number }[] = [];
  const wait = (nodes: readonly Node[], parent: number): void => {
    for (const node of nodes.toReversed()) waiting.push({ node, parent });
  };
  wait(tree.document.childNodes, -1);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    wait(childrenOf(node), readNode(found, node, parent));
  }
  const { doctype, elements, texts, comments, styles } = found;
  return {
    text,
    doctype,
    elements,
    texts,
    comments,
    styles,
    faults: faultsOf({ text, elements, texts, comments }, tree),
  };
}

/** Its index where it is an element. */
function readNode(found: Found, node: Node, parent: number): number {
  switch (node.nodeName) {
    case '#text':
      if ('value' in node) {
        const { value } = node;
        found.texts.push({
          parent,
          text: value,
          span: spanOf(found, node.sourceCodeLocation),
          dynamic: isDynamic(value),
        });
      }
      return parent;
    case '#comment':
      if ('data' in node) readComment(found, node);
      return parent;
    case '#documentType':
      if ('publicId' in node) {
        found.doctype = [node.name, node.publicId, node.systemId].filter((part) => part !== '').join(' ');
      }
      return parent;
    default:
      return 'tagName' in node ? readElement(found, node, parent) : parent;
  }
}

function readElement(found: Found, node: DefaultTreeAdapterTypes.Element, parent: number): number {
  const { text, elements, styles, seen } = found;
  const index = elements.length;
  const attributes = readAttributes(text, node);
  // The parser opens `<b>` anew in the next paragraph: that copy is its own, and has no place.
  const at = node.sourceCodeLocation?.startOffset ?? -1;
  const location = seen.has(at) ? null : node.sourceCodeLocation;
  seen.add(at);
  elements.push({
    index,
    name: node.tagName.toLowerCase(),
    parent,
    attributes,
    span: spanOf(found, location),
    startTag: spanOf(found, location?.startTag),
    endTag: spanOf(found, location?.endTag),
    style: styleOf(found, attributes),
  });
  if (node.tagName === 'style') styles.push(styleSheetOf(found, node, index));
  return index;
}

function styleOf({ text, declarations }: Found, attributes: readonly MarkupAttribute[]): readonly Declaration[] {
  const attribute = attributes.find(({ name }) => name === 'style');
  if (attribute === undefined || attribute.valueSpan === null) return [];
  const { value, valueSpan } = attribute;
  const read = declarations.get(value) ?? readDeclarations(value);
  declarations.set(value, read);
  const toSource = toSourceOf(text, value, valueSpan);
  const moved = ({ start, end }: Span): Span => ({ start: toSource(start), end: toSource(end) });
  return read.map((declaration) => ({
    ...declaration,
    span: moved(declaration.span),
    valueSpan: moved(declaration.valueSpan),
  }));
}

function styleSheetOf(found: Found, node: DefaultTreeAdapterTypes.Element, element: number): StyleSheet {
  const { text } = found;
  const first = spanOf(found, node.childNodes[0]?.sourceCodeLocation);
  const start = first?.start ?? node.sourceCodeLocation?.startTag?.endOffset ?? 0;
  const span = { start, end: first?.end ?? start };
  // The source and not the tree's text, in which CRLF is one character.
  const { rules, atRules, faults } = readCss(text.slice(span.start, span.end));
  const moved = (inner: Span): Span => ({ start: start + inner.start, end: start + inner.end });
  const movedAll = (inner: readonly Declaration[]): readonly Declaration[] =>
    inner.map((item) => ({ ...item, span: moved(item.span), valueSpan: moved(item.valueSpan) }));
  return {
    element,
    span,
    rules: rules.map((rule) => ({
      ...rule,
      selectorSpan: moved(rule.selectorSpan),
      declarations: movedAll(rule.declarations),
      span: moved(rule.span),
    })),
    atRules: atRules.map((rule) => ({ ...rule, head: moved(rule.head), span: moved(rule.span) })),
    faults: faults.map((fault) => ({ ...fault, span: moved(fault.span) })),
  };
}

function readComment(found: Found, node: DefaultTreeAdapterTypes.CommentNode): void {
  const span = spanOf(found, node.sourceCodeLocation);
  if (span !== null) found.comments.push({ text: node.data, span, conditional: conditionOf(node.data) });
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

type Location = { readonly startOffset: number; readonly endOffset: number };

/** At the end of the text parse5 says an offset behind it, or none that is. */
function spanOf({ text }: Found, location: Location | null | undefined): Span | null {
  if (location === null || location === undefined) return null;
  const { startOffset: start, endOffset: end } = location;
  return { start, end: end <= start || end > text.length ? text.length : end };
}
