import { describe, expect, it } from 'vitest';
import { columnShares, isWideTable } from '../../../renderer/details/column-shares.ts';
import type { Table } from '../../../shared/detail.ts';
import { sameText } from '../../../shared/text.ts';

const table = (rows: Table['rows'], columns = ['A', 'B']): Table => ({
  kind: 'table',
  title: sameText('T'),
  columns: columns.map(sameText),
  rows,
});

describe('columnShares', () => {
  it('gives a long column more than a short one, yet never all', () => {
    const [short = 0, long = 0] = columnShares(table([['x', 'y'.repeat(500)]]), 'en');
    expect(short + long).toBeCloseTo(100);
    expect(long).toBeGreaterThan(short);
    expect(short).toBeGreaterThan(15);
  });

  it('counts Japanese characters twice', () => {
    const [latin = 0, japanese = 0] = columnShares(table([['x'.repeat(20), sameText('東'.repeat(20))]]), 'ja');
    expect(japanese).toBeCloseTo(latin * 2);
  });

  it('stands a row that is too short', () => {
    expect(columnShares(table([[]]), 'en')).toEqual([50, 50]);
  });
});

describe('isWideTable', () => {
  const row = ['parcel-update.example', 'demo-mail', sameText('pass'), sameText('The body is as it was signed.')];
  const columns = ['Domain', 'Selector', 'Result', 'Why'];

  it('knows words that do not fit beside each other, and those that do', () => {
    expect(isWideTable(table([row], columns), 'en')).toBe(true);
    expect(isWideTable(table([['a', 'b', 'c', sameText('The body is as it was signed.')]], columns), 'en')).toBe(false);
  });

  it('lets Japanese break anywhere, but not character by character', () => {
    const japanese = row.map((cell) => (typeof cell === 'string' ? cell : sameText('署名時から変わっていません。')));
    const heads = ['ドメイン', 'セレクター', '結果', '理由'];
    expect(isWideTable(table([japanese], heads), 'ja')).toBe(true);
    expect(isWideTable(table([[sameText('東'.repeat(90)), 'b', 'c']], ['A', 'B', 'C']), 'ja')).toBe(false);
  });
});
