// What a sending comes to: its line in a list.
import { type SendEntry, type SendRun, type SendRunLine, type SendState } from './send.ts';

/** Enough of it to know the sending by. */
const maxSubjectCharacters = 200;

export function sendRunLine({
  id,
  draftId,
  region,
  way,
  subject,
  from,
  startedAtMs,
  endedAtMs,
  entries,
}: SendRun): SendRunLine {
  const counts = countStates(entries);
  return {
    id,
    draftId,
    region,
    way,
    subject: subject.slice(0, maxSubjectCharacters),
    from,
    startedAtMs,
    endedAtMs,
    counts,
  };
}

export function countStates(entries: readonly SendEntry[]): SendRunLine['counts'] {
  const counts: { [S in SendState]: number } = { waiting: 0, sending: 0, sent: 0, refused: 0, unknown: 0, stopped: 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}
