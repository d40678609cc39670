// The bytes of the message that the draft makes.
import { measureDraft } from '../engine/mail/measure-draft.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftSizes: Gatherer<'draftSizes'> = async (context) => {
  const rendered = await context.get('draftRendered');
  return ofDraft(context, ({ draft, mime }) => {
    if (rendered.state !== 'seen') return null;
    const sizes = measureDraft(draft.source, rendered.value);
    // Of a whole message the bytes themselves are known.
    return mime ? { ...sizes, messageBytes: mime.messageBytes } : sizes;
  });
};
