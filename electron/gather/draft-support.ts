// What of the draft mail clients are known not to support.
import { judgeSupport } from '../engine/mail/support/judge-support.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftSupport: Gatherer<'draftSupport'> = async (context) => {
  const markup = await context.get('draftMarkup');
  return ofDraft(context, ({ draft, support }) =>
    markup.state === 'seen' ? judgeSupport(markup.value, draft.targets, support) : null,
  );
};
