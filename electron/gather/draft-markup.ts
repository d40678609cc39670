// The HTML part as it was written, its tags masked.
import { maskTemplate } from '../engine/mail/markup/mask-template.ts';
import { readMarkup } from '../engine/mail/markup/read-markup.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftMarkup: Gatherer<'draftMarkup'> = async (context) =>
  ofDraft(context, ({ draft: { source } }) => {
    const html = source.html ?? '';
    return html.trim() === '' ? null : readMarkup(maskTemplate(html));
  });
