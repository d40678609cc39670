// Whether a text laid out anew still shows the same: blanks may come and go between blocks, never inside a line of text.
import { skipBlanks, softGaps } from './soft-gaps.ts';

export function keepsMeaning(before: string, after: string): boolean {
  const soft = softGaps(before);
  let [from, to] = [0, 0];
  for (;;) {
    const [nextFrom, nextTo] = [skipBlanks(before, from), skipBlanks(after, to)];
    if (nextFrom === before.length || nextTo === after.length) {
      return nextFrom === before.length && nextTo === after.length;
    }
    const hadGap = nextFrom > from;
    const hasGap = nextTo > to;
    if (hadGap !== hasGap && soft[nextFrom] !== 1) return false;
    if (before[nextFrom] !== after[nextTo]) return false;
    from = nextFrom + 1;
    to = nextTo + 1;
  }
}
