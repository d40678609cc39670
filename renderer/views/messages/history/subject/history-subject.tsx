// What is open in the history: a message, a recipient or a sending domain, with the way back.
import { openSubject, useHistorySubject } from '../../../../state/history-subject.ts';

export function HistorySubject() {
  const subject = useHistorySubject(openSubject);
  if (subject === null) return null;
  return <section aria-label={subject.kind} />;
}
