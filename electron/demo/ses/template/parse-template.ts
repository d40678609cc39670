// Reads an SES template into nodes: text, values, blocks and inline partials (developer guide, "Advanced email personalization").

export type BlockKind = 'if' | 'unless' | 'each' | 'with';

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly path: string }
  | {
      readonly kind: 'block';
      readonly block: BlockKind;
      readonly path: string;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly kind: 'define'; readonly name: string; readonly body: readonly TemplateNode[] }
  | { readonly kind: 'include'; readonly name: string };

export class TemplateFault extends Error {}

type Tag = { readonly text: string; readonly end: number };

/** Where reading stands: each part takes what is its own and leaves the rest. */
type Reader = { readonly source: string; at: number };

export function parseTemplate(source: string): readonly TemplateNode[] {
  const reader: Reader = { source: trimmed(source), at: 0 };
  const { nodes, closedBy } = readNodes(reader);
  if (closedBy !== null) throw new TemplateFault(`'{{${closedBy}}}' closes nothing.`);
  return nodes;
}

/** True where nothing but values is in it: all that a template inside of a sending request may hold. */
export function isSimpleTemplate(source: string): boolean {
  return parseTemplate(source).every(({ kind }) => kind === 'text' || kind === 'value');
}

/** As Handlebars has it: a line with nothing but a block's tag is no line, and `~` takes the blanks beside it. */
function trimmed(source: string): string {
  return source
    .replace(/^[ \t]*(\{\{~?(?:[#/^!]|else\b)[^{}]*\}\})[ \t]*(?:\r?\n|$)/gmu, '$1')
    .replace(/\s*\{\{~/gu, '{{')
    .replace(/~\}\}\s*/gu, '}}');
}

type Nodes = { readonly nodes: readonly TemplateNode[]; readonly closedBy: string | null };

/** Up to the end, or to a tag that closes or divides a block. */
function readNodes(reader: Reader): Nodes {
  const nodes: TemplateNode[] = [];
  for (;;) {
    const open = reader.source.indexOf('{{', reader.at);
    const text = reader.source.slice(reader.at, open === -1 ? undefined : open);
    if (text !== '') nodes.push({ kind: 'text', text });
    if (open === -1) {
      reader.at = reader.source.length;
      return { nodes, closedBy: null };
    }
    const tag = readTag(reader.source, open);
    reader.at = tag.end;
    if (/^(\/|else\b|\^$)/u.test(tag.text)) return { nodes, closedBy: tag.text };
    const node = tag.text.startsWith('!') ? null : nodeOf(reader, tag.text);
    if (node !== null) nodes.push(node);
  }
}

function readTag(source: string, open: number): Tag {
  const [start, close] = source.startsWith('{{!--', open)
    ? ['{{', '--}}']
    : source.startsWith('{{{', open)
      ? ['{{{', '}}}']
      : ['{{', '}}'];
  const end = source.indexOf(close, open);
  if (end === -1) throw new TemplateFault(`'${source.slice(open, open + 20)}' is not closed.`);
  return { text: source.slice(open + start.length, end).trim(), end: end + close.length };
}

function nodeOf(reader: Reader, tag: string): TemplateNode {
  const define = /^#\*\s*inline\s+["']([^"']+)["']$/u.exec(tag)?.[1];
  if (define !== undefined) return { kind: 'define', name: define, body: readBody(reader, '/inline').body };
  const include = /^>\s*(\S+)$/u.exec(tag)?.[1];
  if (include !== undefined) return { kind: 'include', name: include };
  if (tag.startsWith('#')) return blockOf(reader, tag.slice(1));
  const path = tag.replace(/^&\s*/u, '');
  if (!/^[^\s{}"'()#>]+$/u.test(path)) throw new TemplateFault(`'{{${tag}}}' is not understood.`);
  return { kind: 'value', path };
}

/** `text` is what follows `#`, or `else ` in a chain; `closing` is the tag that ends it. */
function blockOf(reader: Reader, text: string, closing?: string): TemplateNode {
  const found = /^(if|unless|each|with)\s+(\S+)$/u.exec(text.trim());
  if (found === null) throw new TemplateFault(`'{{#${text}}}' is not understood.`);
  const [, block, path = ''] = found;
  return { kind: 'block', block: block as BlockKind, path, ...readBody(reader, closing ?? `/${block}`) };
}

type Body = { readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] };

function readBody(reader: Reader, closing: string): Body {
  const first = readNodes(reader);
  if (first.closedBy === closing) return { body: first.nodes, otherwise: [] };
  const chained = /^else\s+(.+)$/u.exec(first.closedBy ?? '')?.[1];
  if (chained !== undefined) return { body: first.nodes, otherwise: [blockOf(reader, chained, closing)] };
  const second = first.closedBy === 'else' || first.closedBy === '^' ? readNodes(reader) : first;
  if (second.closedBy !== closing) throw new TemplateFault(`'{{${closing}}}' is missing.`);
  return { body: first.nodes, otherwise: second.nodes };
}
