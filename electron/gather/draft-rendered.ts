// The draft filled in with its data.
import { readDraft, renderDraft } from '../engine/mail/template/render-draft.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftRendered: Gatherer<'draftRendered'> = async (context) =>
  ofDraft(context, ({ draft }) => renderDraft(readDraft(draft.source), draft.source.data));
