// Answers draft.*, one file each for what is kept, worked out, and asked of the world outside.
import type { Announce, AnswersOf } from './answers.ts';
import { draftOutsideAnswers } from './draft-outside.ts';
import { draftWorkAnswers } from './draft-work.ts';
import { keptDraftAnswers } from './kept-draft.ts';
import type { Desk, Session } from './session.ts';

export function draftAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'draft'> {
  return {
    ...keptDraftAnswers(session, desk, announce),
    ...draftWorkAnswers(session, desk, announce),
    ...draftOutsideAnswers(session, desk, announce),
  };
}
