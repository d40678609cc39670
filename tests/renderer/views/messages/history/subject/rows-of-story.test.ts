import { expect, it } from 'vitest';
import { rowsOfStory } from '../../../../../../renderer/views/messages/history/subject/rows-of-story.ts';
import type { TimelineGap } from '../../../../../../shared/timeline.ts';
import { sameText } from '../../../../../../shared/text.ts';

const gap = (fromMs: number, reason: string): TimelineGap => ({
  fromMs,
  untilMs: fromMs + 1,
  says: sameText('Nothing heard'),
  reasons: [sameText(reason)],
  next: [],
});

it('gives the reasons of a gap once where those of the next are the same', () => {
  const gaps = [gap(3, 'clock'), gap(1, 'tries'), gap(2, 'tries')];
  const rows = rowsOfStory({ entries: [], gaps }, () => 'one day');
  expect(rows.map((row) => (row.kind === 'gap' ? [row.gap.fromMs, row.saysAgain] : row.kind))).toEqual([
    'day',
    [1, false],
    [2, true],
    [3, false],
  ]);
});
