// What of the draft mail clients are known not to support.
import { judgeDraftSupport } from '../engine/mail/support/judge-draft-support.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftSupport: Gatherer<'draftSupport'> = async (context) => {
  const markup = await context.get('draftMarkup');
  const rendered = await context.get('draftRendered');
  const renderedMarkup = await context.get('draftRenderedMarkup');
  return ofDraft(context, ({ draft: { targets }, support }) => {
    if (markup.state !== 'seen') return null;
    const html = {
      markup: markup.value,
      rendered: rendered.state === 'seen' ? rendered.value.html : null,
      renderedMarkup: renderedMarkup.state === 'seen' ? renderedMarkup.value : null,
    };
    return judgeDraftSupport(html, targets, support);
  });
};
