// Answers history.*: what became of messages, and the sources that tell.
import type { Announce, AnswersOf } from './answers.ts';
import { historyAthena } from './history-athena.ts';
import { historyImport } from './history-import.ts';
import { historyKeeping } from './history-keeping.ts';
import { historyPlace } from './history-place.ts';
import { historyQuestions } from './history-questions.ts';
import { historyRuns } from './history-runs.ts';
import { historySourceAnswers } from './history-sources.ts';
import type { Desk, Session } from './session.ts';

export function historyAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'history'> {
  const place = historyPlace(session);
  const runs = historyRuns();
  const voice = { announce, clock: session.clock };
  return {
    ...historyQuestions(place, session, desk),
    ...historySourceAnswers(place, runs, voice),
    ...historyImport({ session, desk, place }, runs, voice),
    ...historyAthena(session),
    ...historyKeeping({ place, runs, session }, announce),
  };
}
