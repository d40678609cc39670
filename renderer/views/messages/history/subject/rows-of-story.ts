// The rows below the axis: events and gaps in one order, day by day.
import type { RecipientStory, TimelineEntry, TimelineGap } from '../../../../../shared/timeline.ts';

/** `saysAgain`: what may be behind the gap stands already at the one before. */
export type StoryRow =
  | { readonly kind: 'day'; readonly atMs: number }
  | { readonly kind: 'entry'; readonly entry: TimelineEntry }
  | { readonly kind: 'gap'; readonly gap: TimelineGap; readonly saysAgain: boolean };

/** A gap stands before what ended it; `dayOf` names the reader's day of a moment. */
export function rowsOfStory(
  { entries, gaps }: Pick<RecipientStory, 'entries' | 'gaps'>,
  dayOf: (atMs: number) => string,
): readonly StoryRow[] {
  const rows: StoryRow[] = [];
  let day: string | null = null;
  const put = (row: StoryRow, atMs: number) => {
    if (dayOf(atMs) !== day) rows.push({ kind: 'day', atMs });
    day = dayOf(atMs);
    rows.push(row);
  };
  let said = '';
  const putGaps = (some: readonly TimelineGap[]) =>
    some.forEach((gap) => {
      const says = [...gap.reasons, ...gap.next].map(({ en }) => en).join('\n');
      put({ kind: 'gap', gap, saysAgain: says === said }, gap.fromMs);
      said = says;
    });
  let waiting = gaps.toSorted((a, b) => a.fromMs - b.fromMs);
  for (const entry of entries) {
    const { atMs } = entry.event;
    putGaps(waiting.filter(({ fromMs }) => fromMs < atMs));
    waiting = waiting.filter(({ fromMs }) => fromMs >= atMs);
    put({ kind: 'entry', entry }, atMs);
  }
  putGaps(waiting);
  return rows;
}
