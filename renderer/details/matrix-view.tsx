// Things against places: one glyph a cell, its words in a tip; a row that is all right is one line.
import type { Matrix } from '../../shared/detail.ts';
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
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" className={styles.label}>
                {row.label}
              </th>
              <Cells cells={row.cells} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ cells }: { readonly cells: Matrix['rows'][number]['cells'] }) {
  const { language, words } = useSurroundings();
  if (cells.length > 0 && cells.every((cell) => cell.tone === 'ok')) {
    return (
      <td colSpan={cells.length} className={styles.allOk}>
        <ToneGlyph tone="ok" /> {words.allOk}
      </td>
    );
  }
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
