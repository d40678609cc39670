// A table of words and records.
import type { Cell, Table } from '../../shared/detail.ts';
import { MonoText } from '../ui/mono-text.tsx';
import { columnShares, isWideTable } from './column-shares.ts';
import styles from './table-view.module.css';
import { useSurroundings } from './surroundings.tsx';

type Props = {
  readonly table: Table;
  /** False where the place around it already names it. */
  readonly titled?: boolean;
};

export function TableView({ table, titled = true }: Props) {
  const { language } = useSurroundings();
  const title = table.title[language];
  return (
    <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title} data-wide={isWideTable(table, language) || undefined}>
        {titled ? <caption>{title}</caption> : null}
        <colgroup>
          {columnShares(table, language).map((share, index) => (
            <col key={index} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <TableCell key={column} cell={cell} column={table.columns[column]?.[language]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A plain string is a name or a record, so it stands in mono; a Text is words. */
function TableCell({ cell, column }: { readonly cell: Cell; readonly column: string | undefined }) {
  const { language } = useSurroundings();
  if (typeof cell === 'string') {
    return (
      <td data-column={column}>
        <MonoText text={cell} />
      </td>
    );
  }
  return <td data-column={column}>{cell[language]}</td>;
}
