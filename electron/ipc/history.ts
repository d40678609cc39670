// Answers history.*: what became of messages, and the sources that tell.
import { refuse } from '../../shared/failure.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { historyKeeping } from './history-keeping.ts';
import { historyPlace } from './history-place.ts';
import { historyQuestions } from './history-questions.ts';
import { historyRuns } from './history-runs.ts';
import { historySourceAnswers } from './history-sources.ts';
import type { Desk, Session } from './session.ts';

export function historyAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'history'> {
  const place = historyPlace(session);
  const runs = historyRuns();
  return {
    ...historyQuestions(place, session, desk),
    ...historySourceAnswers(place, runs, { announce, clock: session.clock }),
    ...historyKeeping(place),
    'history.import': async () => refuse({ kind: 'cancelled' }),
  };
}
