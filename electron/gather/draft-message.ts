// What makes the draft a whole message.
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftMessage: Gatherer<'draftMessage'> = async (context) =>
  ofDraft(context, ({ draft }) => draft.message ?? null);
