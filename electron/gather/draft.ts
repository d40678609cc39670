// The draft in question, as it stands in the editor.
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draft: Gatherer<'draft'> = async (context) => ofDraft(context, (asked) => asked.draft);
