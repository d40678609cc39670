import { describe, expect, it } from 'vitest';
import { findingIdOf, rowsOf } from '../../../../renderer/views/composer/panels/problem-rows.ts';
import type { Detail } from '../../../../shared/detail.ts';
import { sameText } from '../../../../shared/text.ts';
import { examplePlace } from '../../draft-examples.ts';
import { exampleFinding } from '../../examples.ts';

const places = (count: number): readonly Detail[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'place',
    place: examplePlace('html', at, at + 1),
    says: sameText('here'),
    cures: [],
  }));
const kinds = (...asked: Parameters<typeof rowsOf>) => rowsOf(...asked).map(({ kind }) => kind);
const none = new Set<string>();

describe('the rows of the problems', () => {
  it('are one for a finding at one place, and for one without', () => {
    const findings = [exampleFinding({ details: places(1) }), exampleFinding({ id: 'whole', details: [] })];
    expect(kinds(findings, none)).toEqual(['problem', 'problem']);
  });

  it('show the first of very many places, and all of them when unfolded', () => {
    const many = [exampleFinding({ id: 'many', details: places(300) })];
    const folded = rowsOf(many, none);
    expect(folded.map(({ kind }) => kind)).toEqual(['finding', ...Array<string>(5).fill('place'), 'more']);
    expect(folded.at(-1)).toMatchObject({ count: 295, unfolds: 'many' });
    expect(folded.every(({ key }) => findingIdOf(key) === 'many')).toBe(true);
    expect(rowsOf(many, new Set(['many']))).toHaveLength(301);
  });

  it('do not fold a single place away', () => {
    expect(kinds([exampleFinding({ details: places(6) })], none)).not.toContain('more');
  });

  it('tell what waits for the same reason once', () => {
    const waits = sameText('Not checked yet.');
    const open = ['a', 'b', 'c'].map((id) => exampleFinding({ id, verdict: 'unknown', says: waits }));
    const other = exampleFinding({ id: 'd', verdict: 'unknown', says: sameText('Nobody answered.') });
    const rows = rowsOf([...open, other], none);
    expect(rows).toMatchObject([{ kind: 'open', count: 3, says: waits }, { kind: 'problem' }]);
    expect(kinds([...open, other], new Set(['Not checked yet.']))).toEqual([
      'open',
      'problem',
      'problem',
      'problem',
      'problem',
    ]);
  });
});
