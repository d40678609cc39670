// Things against places: one glyph a cell, its words in a tip; a row that is all right is one line until it is unfolded.
import { useState } from 'react';
import type { Matrix } from '../../shared/detail.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { Tip } from '../ui/tip.tsx';
import styles from './matrix-view.module.css';
import { useSurroundings } from './surroundings.tsx';
import { ToneGlyph } from './tone-glyph.tsx';

export function MatrixView({ matrix }: { readonly matrix: Matrix }) {
  const { language } = useSurroundings();
  const title = matrix.title[language];
  return (
    <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th key={column} scope="col" title={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { label, cells } }: { readonly row: Matrix['rows'][number] }) {
  const { words } = useSurroundings();
  const [unfolded, setUnfolded] = useState(false);
  const allOk = cells.length > 0 && cells.every((cell) => cell.tone === 'ok');
  return (
    <tr>
      <th scope="row" className={styles.label} title={label}>
        {allOk ? (
          <button type="button" className={styles.fold} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            <ChevronIcon open={unfolded} />
            {label}
          </button>
        ) : (
          label
        )}
      </th>
      {allOk && !unfolded ? (
        <td colSpan={cells.length} className={styles.allOk}>
          <ToneGlyph tone="ok" /> {words.allOk}
        </td>
      ) : (
        <Cells cells={cells} />
      )}
    </tr>
  );
}

function Cells({ cells }: { readonly cells: Matrix['rows'][number]['cells'] }) {
  const { language } = useSurroundings();
  return cells.map((cell, index) => (
    <td key={index} className={styles.cell}>
      <Tip label={cell.says[language]}>
        <button type="button" className={styles.glyph} aria-label={cell.says[language]}>
          <ToneGlyph tone={cell.tone} />
        </button>
      </Tip>
    </td>
  ));
}
