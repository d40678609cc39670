// The HTML that recipients get.
import { readMarkup } from '../engine/mail/markup/read-markup.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftRenderedMarkup: Gatherer<'draftRenderedMarkup'> = async (context) => {
  const rendered = await context.get('draftRendered');
  const html = rendered.state === 'seen' ? rendered.value.html : null;
  return ofDraft(context, () => (html === null ? null : readMarkup(html.text)));
};
