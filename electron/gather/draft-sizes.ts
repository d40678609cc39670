// The bytes of the message that the draft makes.
import { measureDraft } from '../engine/mail/measure-draft.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftSizes: Gatherer<'draftSizes'> = async (context) => {
  const rendered = await context.get('draftRendered');
  return ofDraft(context, ({ draft }) =>
    rendered.state === 'seen' ? measureDraft(draft.source, rendered.value) : null,
  );
};
