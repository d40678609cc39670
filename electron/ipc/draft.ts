// Answers draft.* and support.*, one file each for what is kept, worked out, asked of the world outside, and known of clients.
import type { Announce, AnswersOf } from './answers.ts';
import type { DraftKnowledge } from './draft-knowledge.ts';
import { draftOutsideAnswers } from './draft-outside.ts';
import { draftWorkAnswers } from './draft-work.ts';
import { keptDraftAnswers } from './kept-draft.ts';
import type { Desk, Session } from './session.ts';
import { supportAnswers } from './support.ts';

export type DraftDesk = Desk & { readonly announce: Announce };

export function draftAnswers(
  session: Session,
  { announce, ...desk }: DraftDesk,
  knowledge: DraftKnowledge,
): AnswersOf<'draft' | 'support'> {
  return {
    ...keptDraftAnswers(session, desk, knowledge),
    ...draftWorkAnswers(session, knowledge),
    ...draftOutsideAnswers(session, knowledge.outside, announce),
    ...supportAnswers(session, desk, knowledge.support),
  };
}
