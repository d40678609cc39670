// Reads a rendered mail once for all looks: its tree, its CSS, and what Word reads in its place.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupComment } from '../../../../shared/draft/markup.ts';
import { conditionOf, outlookText } from '../markup/conditional-comments.ts';
import { parseTree } from '../markup/parse-tree.ts';
import { nodesOf } from './nodes-of.ts';
import { styleReader, type StyleReader } from './print-style.ts';

type Document = DefaultTreeAdapterTypes.Document;

export type Mail = {
  readonly document: Document;
  /** Conditional comments settled for Outlook; every place stays. */
  readonly forWord: () => Document;
  readonly reader: StyleReader;
  /** Codes of the limits at which reading stopped. */
  readonly limits: readonly string[];
};

export function openMail(html: string): Mail {
  const { document, errors } = parseTree(html);
  let word: Document | null = null;
  return {
    document,
    forWord: () => (word ??= readForWord(html, document)),
    reader: styleReader(),
    limits: [...new Set(errors.map(({ code }) => code))],
  };
}

function readForWord(text: string, document: Document): Document {
  const revealed = outlookText({ text, comments: commentsIn(document) });
  return revealed === null ? document : parseTree(revealed).document;
}

function commentsIn(document: Document): readonly MarkupComment[] {
  const comments: MarkupComment[] = [];
  for (const node of nodesOf(document)) {
    if (!('data' in node)) continue;
    const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {};
    comments.push({ text: node.data, span: { start, end }, conditional: conditionOf(node.data) });
  }
  return comments;
}
