// How wide the columns of a table are to each other, by their longest cell, and whether they fit a narrow place at all.
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

/** Where a column could only stand by breaking its words letter by letter, rows are listed instead. */
const mostBeside = 50;
const longestWord = 20;
/** The space around a cell, in characters. */
const aroundCell = 3;

/** Too wide for a narrow place: its cells stand below each other there, each with the name of its column. */
export function isWideTable(table: Table, language: Language): boolean {
  const least = table.columns.map((column, index) => {
    const cells = [column, ...table.rows.map((row) => row[index] ?? '')];
    const longest = Math.max(...cells.map((cell) => widestWord(typeof cell === 'string' ? cell : cell[language])));
    return Math.min(longestWord, longest) + aroundCell;
  });
  return table.columns.length > 2 && least.reduce((sum, one) => sum + one, 0) > mostBeside;
}

/** Japanese breaks anywhere, but six characters should stand beside each other. */
const leastJapanese = 12;

function widestWord(text: string): number {
  const words = text.match(/[^\s\u{2e80}-\u{10ffff}]+|[\u{2e80}-\u{10ffff}]+/gu) ?? [];
  return Math.max(0, ...words.map((word) => (word > '\u2e80' ? Math.min(leastJapanese, widthOf(word)) : word.length)));
}

/** A Japanese character is as wide as two Latin ones. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}
