// A table of words that scrolls sideways by itself where it is too wide.
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export type DataColumn = {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** Of the width, as `grow` would share it; left out: as wide as its words. */
  readonly wide?: boolean;
};

type Props = {
  readonly label: string;
  readonly columns: readonly DataColumn[];
  /** Rows: `tr` with a cell for each column. */
  readonly children: ReactNode;
};

export function DataTable({ label, columns, children }: Props) {
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, label: name, numeric = false, wide = false }) => (
              <th key={key} scope="col" data-numeric={numeric || undefined} data-wide={wide || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
