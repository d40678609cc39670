// Reads and fills in all parts of a draft with its data.
import type { RenderedDraft, RenderedPart, TemplateReadings } from '../../../../shared/draft/rendering.ts';
import type { DraftSource } from '../../../../shared/draft/source.ts';
import { rememberedOf } from '../remembered.ts';
import { parseData } from './parse-data.ts';
import { readTemplate, type ReadTemplate } from './read-template.ts';
import { renderTemplate } from './render-template.ts';

export type ReadDraft = {
  readonly subject: ReadTemplate;
  readonly html: ReadTemplate | null;
  readonly text: ReadTemplate | null;
};

/** A check asks for what was read and for what it renders to: it is read once. */
export const readDraft = rememberedOf(({ subject, html, text }: DraftSource): ReadDraft => ({
  subject: readTemplate('subject', subject),
  html: html === null ? null : readTemplate('html', html),
  text: text === null ? null : readTemplate('text', text),
}));

export function readingsOf({ subject, html, text }: ReadDraft): TemplateReadings {
  return { subject: subject.reading, html: html?.reading ?? null, text: text?.reading ?? null };
}

/** Without data that can be read nothing is blamed for missing. */
export function renderDraft(read: ReadDraft, dataText: string): RenderedDraft {
  const { data, fault } = parseData(dataText);
  const rendered = (part: ReadTemplate | null): RenderedPart | null => {
    if (part === null) return null;
    const result = renderTemplate(part, data);
    return fault === null ? result : { ...result, missing: [], stopped: result.stopped ?? 'data' };
  };
  return { subject: rendered(read.subject), html: rendered(read.html), text: rendered(read.text), dataFault: fault };
}
