// Answers draft.* and support.*, one file each for what is kept, worked out, asked of the world outside, and known of clients.
import { outsideMemory } from '../flows/draft/outside-memory.ts';
import { supportDesk } from '../flows/draft/support-desk.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { draftOutsideAnswers } from './draft-outside.ts';
import { draftWorkAnswers } from './draft-work.ts';
import { keptDraftAnswers } from './kept-draft.ts';
import type { Desk, Session } from './session.ts';
import { supportAnswers } from './support.ts';

export function draftAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'draft' | 'support'> {
  const outside = outsideMemory();
  const support = supportDesk(session);
  return {
    ...keptDraftAnswers(session, desk),
    ...draftWorkAnswers(session, { outside, support }),
    ...draftOutsideAnswers(session, outside, announce),
    ...supportAnswers(session, desk, support),
  };
}
