import { describe, expect, it } from 'vitest';
import type { EditorMark } from '../../../../renderer/editor/editor-props.ts';
import { editsByPart, joinCures } from '../../../../renderer/editor/text/apply-cure.ts';
import type { Cure, DraftPart } from '../../../../shared/draft/source.ts';

const place = (part: DraftPart, start: number, end: number) => ({
  part,
  start,
  end,
  line: 1,
  column: start + 1,
  endLine: 1,
  endColumn: end + 1,
});
const edit = (part: DraftPart, start: number, end: number) => ({ place: place(part, start, end), text: `${start}` });
const cure = (title: string, ...edits: Cure['edits']): Cure => ({ title: { en: title, ja: title }, edits });
const mark = (...cures: readonly Cure[]): EditorMark => ({
  id: 'x 0',
  severity: 'low',
  place: place('html', 0, 1),
  title: 'X',
  says: '',
  cures,
});

describe('cures', () => {
  it('are sorted by part, in order, without what overlaps or stands twice', () => {
    const edits = [edit('html', 5, 9), edit('html', 0, 2), edit('text', 1, 1), edit('html', 8, 12), edit('html', 0, 2)];
    const sorted = [...editsByPart(edits)].map(([part, own]) => [part, own.map(({ place: at }) => [at.start, at.end])]);
    expect(sorted).toEqual([
      [
        'html',
        [
          [0, 2],
          [5, 9],
        ],
      ],
      ['text', [[1, 1]]],
    ]);
  });

  it('of the same title are joined; alone there is nothing to join', () => {
    const [first, second] = [cure('Add alt', edit('html', 1, 1)), cure('Add alt', edit('html', 7, 7))];
    const joined = joinCures(first, [mark(first), mark(cure('Remove'), second), mark()]);
    expect(joined).toEqual({ places: 2, cure: cure('Add alt', edit('html', 1, 1), edit('html', 7, 7)) });
    expect(joinCures(first, [mark(first), mark(cure('Remove'))])).toBeNull();
  });
});
