// Lays a part out anew: HTML and MJML with their template tags, and JSON; what the mail shows stays the same, or nothing is done.
import type { HTMLBeautifyOptions } from 'js-beautify';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { keepsMeaning } from './keeps-meaning.ts';
import { maskStyles } from './mask-styles.ts';

export type Formatted =
  | { readonly kind: 'done'; readonly text: string }
  /** `unsafe`: laying out would change what is shown; `broken`: the data is no JSON. */
  | { readonly kind: 'refused'; readonly why: 'unsafe' | 'broken' };

export async function formatPart(part: DraftPart, text: string, indent: number): Promise<Formatted> {
  if (part === 'data') return formatData(text, indent);
  if (part !== 'html' && part !== 'mjml') return { kind: 'done', text };
  const { default: beautify } = await import('js-beautify');
  const masked = maskStyles(text);
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
  indent_scripts: 'keep',
};

const withoutStyles = [...untouched, 'style', 'mj-style'];

/** From the thorough to the careful: a block between words, or odd CSS, may be more than js-beautify understands. */
const ways: readonly HTMLBeautifyOptions[] = [
  { ...common, content_unformatted: untouched, indent_handlebars: true },
  { ...common, content_unformatted: withoutStyles, indent_handlebars: true },
  { ...common, content_unformatted: withoutStyles, indent_handlebars: false },
];

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
