import { describe, expect, it } from 'vitest';
import {
  groupColumns,
  isRightRow,
  moveInMatrix,
  shortServer,
  shortToken,
} from '../../../renderer/details/fold-matrix.ts';
import { exampleColumns, exampleMatrix, exampleToken } from '../identity-examples.ts';

describe('the columns of a token matrix', () => {
  it('stand by provider, the resolver first; a provider that is all right folds', () => {
    const groups = groupColumns(exampleMatrix).map(({ provider, columns, folds }) => [
      provider,
      columns.map(({ at }) => at),
      folds,
    ]);
    expect(groups).toEqual([
      [null, [0], false],
      ['one.example', [1, 2, 3], true],
      ['two.example', [4], false],
    ]);
  });

  it('never fold where one cell is wrong or could not be asked', () => {
    for (const state of ['absent', 'unknown'] as const) {
      const rows = [exampleToken('t', ['right', 'right', state, 'right', 'right'])];
      expect(groupColumns({ columns: exampleColumns, rows }).some(({ folds }) => folds)).toBe(false);
    }
  });

  it('have short names that their group completes', () => {
    expect(exampleColumns.map(shortServer)).toEqual(['127.0.0.1:53', 'ns1', 'ns1', 'ns2', 'dns']);
    expect(shortToken('v3rnz522czcl46quexamplek3efo5o6x')).toBe('v3rnz522…');
    expect(shortToken('selector1')).toBe('selector1');
  });
});

describe('a row', () => {
  it('is right where every server has it', () => {
    expect(exampleMatrix.rows.map(isRightRow)).toEqual([true, false, false]);
    expect(isRightRow(exampleToken('t', []))).toBe(false);
  });
});

describe('the arrow keys', () => {
  // Row 0 is folded; in row 2 the middle columns are.
  const cells = [
    { row: 1, at: 0 },
    { row: 1, at: 1 },
    { row: 1, at: 4 },
    { row: 2, at: 0 },
    { row: 2, at: 4 },
  ];
  it.each([
    ['ArrowRight', { row: 1, at: 0 }, { row: 1, at: 1 }],
    ['ArrowRight', { row: 1, at: 1 }, { row: 1, at: 4 }],
    ['ArrowRight', { row: 1, at: 4 }, null],
    ['ArrowLeft', { row: 1, at: 4 }, { row: 1, at: 1 }],
    ['End', { row: 1, at: 0 }, { row: 1, at: 4 }],
    ['Home', { row: 1, at: 4 }, { row: 1, at: 0 }],
    ['ArrowDown', { row: 1, at: 1 }, { row: 2, at: 0 }],
    ['ArrowDown', { row: 2, at: 0 }, null],
    ['ArrowUp', { row: 2, at: 4 }, { row: 1, at: 4 }],
    ['ArrowUp', { row: 1, at: 0 }, null],
    ['a', { row: 1, at: 0 }, null],
  ])('%s leads from %o to %o', (key, from, to) => {
    expect(moveInMatrix(cells, from, key)).toEqual(to);
  });
});
