// Lays a part out anew: HTML and MJML with their template tags, and JSON; what the mail shows stays the same, or nothing is done.
import type { HTMLBeautifyOptions } from 'js-beautify';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { keepsMeaning } from './keeps-meaning.ts';

export type Formatted =
  | { readonly kind: 'done'; readonly text: string }
  /** `unsafe`: laying out would change what is shown; `broken`: the data is no JSON. */
  | { readonly kind: 'refused'; readonly why: 'unsafe' | 'broken' };

export async function formatPart(part: DraftPart, text: string, indent: number): Promise<Formatted> {
  if (part === 'data') return formatData(text, indent);
  if (part !== 'html' && part !== 'mjml') return { kind: 'done', text };
  const { default: beautify } = await import('js-beautify');
  for (const ways of waysFor(text)) {
    const laidOut = beautify.html(text, { ...ways, indent_size: indent });
    if (keepsMeaning(text, laidOut)) return { kind: 'done', text: laidOut };
  }
  return { kind: 'refused', why: 'unsafe' };
}

const common: HTMLBeautifyOptions = {
  templating: ['handlebars'],
  wrap_line_length: 0,
  wrap_attributes: 'preserve',
  max_preserve_newlines: 2,
  extra_liners: [],
  indent_scripts: 'keep',
  content_unformatted: ['pre', 'textarea', 'script'],
};

/** From the thorough to the careful: js-beautify takes a template's tags in CSS for rules, and may part words at a block. */
function waysFor(text: string): readonly HTMLBeautifyOptions[] {
  const keepsStyles = { ...common, content_unformatted: ['pre', 'textarea', 'script', 'style', 'mj-style'] };
  return [
    { ...common, indent_handlebars: true },
    { ...keepsStyles, indent_handlebars: true },
    { ...keepsStyles, indent_handlebars: false },
  ];
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
