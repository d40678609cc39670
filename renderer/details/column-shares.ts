// How wide the columns of a table are to each other: by their longest cell, within reason.
import type { Table } from '../../shared/detail.ts';
import type { Language } from '../../shared/text.ts';

const fewest = 10;
const most = 44;

/** Percentages that add up to a hundred. They follow the words alone, so that a broken line never moves a column. */
export function columnShares(table: Table, language: Language): readonly number[] {
  const weights = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => row[index] ?? '');
    const lengths = cells.map((cell) => widthOf(typeof cell === 'string' ? cell : cell[language]));
    return Math.min(most, Math.max(fewest, widthOf(column[language]), ...lengths));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight * 100) / total);
}

/** A Japanese character is as wide as two Latin ones. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}
