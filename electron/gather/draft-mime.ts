// The message as its bytes would be, or are.
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftMime: Gatherer<'draftMime'> = async (context) => ofDraft(context, ({ mime }) => mime ?? null);
