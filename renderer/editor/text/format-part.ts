// Lays a part out anew: HTML and MJML with their template tags, and JSON; what the mail shows stays the same, or nothing is done.
import type { HTMLBeautifyOptions } from 'js-beautify';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { keepsMeaning } from './keeps-meaning.ts';
import { readTags } from '../template/read-tags.ts';
import { softGaps } from './soft-gaps.ts';
import { maskStyles } from './mask-styles.ts';

export type Formatted =
  | { readonly kind: 'done'; readonly text: string }
  /** `unsafe`: laying out would change what is shown; `broken`: the data is no JSON; `large`: more than SES takes. */
  | { readonly kind: 'refused'; readonly why: Refusal };
export type Refusal = 'unsafe' | 'broken' | 'large';

/** The window stands still meanwhile; SES takes 500 KB (SES API reference, EmailTemplateContent). */
const maxLength = 600_000;

export async function formatPart(part: DraftPart, text: string, indent: number): Promise<Formatted> {
  if (text.length > maxLength) return { kind: 'refused', why: 'large' };
  if (part === 'data') return formatData(text, indent);
  if (part !== 'html' && part !== 'mjml') return { kind: 'done', text };
  const { default: beautify } = await import('js-beautify');
  const masked = maskStyles(breakAtBlocks(text));
  for (const way of ways) {
    const laidOut = masked.restore(beautify.html(masked.text, { ...way, indent_size: indent }));
    if (keepsMeaning(text, laidOut)) return { kind: 'done', text: laidOut };
  }
  return { kind: 'refused', why: 'unsafe' };
}

const untouched = ['pre', 'textarea', 'script'];

const common: HTMLBeautifyOptions = {
  templating: ['handlebars'],
  wrap_line_length: 0,
  wrap_attributes: 'preserve',
  max_preserve_newlines: 2,
  extra_liners: [],
};

const withoutStyles = [...untouched, 'style', 'mj-style'];

/** From the thorough to the careful: a block between words, or odd CSS, may be more than js-beautify understands. */
const ways: readonly HTMLBeautifyOptions[] = [
  { ...common, content_unformatted: untouched, indent_handlebars: true },
  { ...common, content_unformatted: withoutStyles, indent_handlebars: true },
  { ...common, content_unformatted: withoutStyles, indent_handlebars: false },
];

/** js-beautify indents a block that has a line of its own: it gets one wherever that is not seen. */
function breakAtBlocks(text: string): string {
  const soft = softGaps(text);
  let [broken, at] = ['', 0];
  for (const { kind, start, end } of readTags(text)) {
    if (kind !== 'block' && kind !== 'inverse' && kind !== 'else' && kind !== 'close') continue;
    broken += text.slice(at, start) + (soft[start] === 1 && /\S/u.test(text[start - 1] ?? ' ') ? '\n' : '');
    broken += text.slice(start, end) + (soft[end] === 1 && /\S/u.test(text[end] ?? ' ') ? '\n' : '');
    at = end;
  }
  return broken + text.slice(at);
}

async function formatData(text: string, indent: number): Promise<Formatted> {
  try {
    JSON.parse(text);
  } catch {
    return { kind: 'refused', why: 'broken' };
  }
  const { default: beautify } = await import('js-beautify');
  // Not JSON.stringify: numbers stay as they were typed, and keys that stand twice stay twice.
  return { kind: 'done', text: beautify.js(text, { indent_size: indent }) };
}
