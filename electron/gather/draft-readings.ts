// Each part of the draft as the dialect of SES reads it.
import { readDraft, readingsOf } from '../engine/mail/template/render-draft.ts';
import { ofDraft } from './of-draft.ts';
import type { Gatherer } from './gatherer.ts';

export const draftReadings: Gatherer<'draftReadings'> = async (context) =>
  ofDraft(context, ({ draft }) => readingsOf(readDraft(draft.source)));
