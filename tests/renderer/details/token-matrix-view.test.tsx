import { describe, expect, it } from 'vitest';
import { TokenAnswer } from '../../../renderer/details/token-answer.tsx';
import { TokenMatrixView } from '../../../renderer/details/token-matrix-view.tsx';
import type { TokenMatrix } from '../../../shared/token-matrix.ts';
import { exampleColumns, exampleMatrix, exampleToken } from '../identity-examples.ts';
import { read, show } from '../show.tsx';

const showMatrix = (matrix: TokenMatrix, chosen: { readonly row: number; readonly column: number } | null = null) =>
  show(<TokenMatrixView matrix={matrix} chosen={chosen} onOpen={() => {}} />);

const cellsIn = (markup: string) =>
  [...markup.matchAll(/data-cell="([^"]+)" data-state="([^"]+)"/g)].map(([, at, state]) => `${at} ${state}`);

/** Without the places where a long name is broken over lines. */
const unbroken = (markup: string) => read(markup).replaceAll(' ', '');

describe('TokenMatrixView', () => {
  it('folds a row and a provider that are all right, and shows every other cell', () => {
    expect(cellsIn(showMatrix(exampleMatrix))).toEqual([
      '1 0 right',
      '1 1 right',
      '1 4 absent',
      '2 0 wrong-region',
      '2 1 right',
      '2 4 unknown',
    ]);
    expect(read(showMatrix(exampleMatrix))).toContain('Right at 5 servers');
  });

  it('says each cell in words: token, server, what stands there', () => {
    expect(showMatrix(exampleMatrix)).toContain('aria-label="v3rnz522… at dns.two.example: The answer is absent."');
  });

  it('names every record that is not right everywhere, to be copied', () => {
    const text = unbroken(showMatrix(exampleMatrix));
    expect(text).toContain('v3rnz522czcl46quexamplek3efo5o6x._domainkey.a.example');
    expect(text).toContain('v3rnz522czcl46quexamplek3efo5o6x.dkim.amazonses.com');
    expect(text).not.toContain('hirjd4exampled5477y22yd23ettobi.dkim.amazonses.com');
  });

  it('explains the states that occur, and no others', () => {
    const legend = read(/<ul[\s\S]*<\/ul>/.exec(showMatrix(exampleMatrix))?.[0] ?? '');
    expect(legend).toBe("right points to another region's keys, not there could not be asked");
  });

  it('marks the cell whose answer is open', () => {
    expect(showMatrix(exampleMatrix, { row: 1, column: 4 }).match(/aria-pressed="true"/g)).toHaveLength(1);
  });

  it('folds nothing where nothing is known', () => {
    const rows = [exampleToken('t', ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'])];
    expect(cellsIn(showMatrix({ columns: exampleColumns, rows }))).toHaveLength(5);
  });
});

describe('TokenAnswer', () => {
  it('puts what stands at a server beside what should, with the raw answer', () => {
    const text = read(show(<TokenAnswer matrix={exampleMatrix} cell={{ row: 1, column: 4 }} onClose={() => {}} />));
    for (const part of [
      'dns.two.example',
      '192.0.2.9',
      'The answer is absent.',
      'nothing',
      'Wanted v3rnz522czcl46quexamplek3efo5o6x',
      'dig',
    ])
      expect(text).toContain(part);
  });

  it('shows nothing for a cell that a newer matrix no longer has', () => {
    expect(show(<TokenAnswer matrix={exampleMatrix} cell={{ row: 9, column: 0 }} onClose={() => {}} />)).toBe('');
  });
});
