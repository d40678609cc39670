// What a draft's own words are, as they were typed: the subject, and the drawn text of the HTML or else the text part.
import type { Markup } from '../../../shared/draft/markup.ts';
import type { DraftSource, TemplatePart } from '../../../shared/draft/source.ts';
import { maskTemplate } from './markup/mask-template.ts';
import { drawnTexts } from './walk-markup.ts';

export type ShownText = { readonly part: TemplatePart; readonly start: number; readonly text: string };

/** Tags of the template are masked; offsets of each text hold in its part from `start` on. */
export function shownTexts({ subject, text }: DraftSource, markup: Markup | null): readonly ShownText[] {
  const first: ShownText = { part: 'subject', start: 0, text: maskTemplate(subject) };
  if (markup === null) return text === null ? [first] : [first, { part: 'text', start: 0, text: maskTemplate(text) }];
  const drawn = drawnTexts(markup).flatMap(({ span }) =>
    span === null ? [] : [{ part: 'html' as const, start: span.start, text: markup.text.slice(span.start, span.end) }],
  );
  return [first, ...drawn];
}
