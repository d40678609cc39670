// A table of words: the arrow keys walk its rows, Enter opens one, a press on a head sorts, and the head stays in sight.
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './data-table.module.css';
import { ChevronIcon } from './icons.tsx';
import { moveInList } from './move-in-list.ts';
import type { Direction } from './sort-rows.ts';

export type DataColumn<C extends string = string> = {
  readonly key: C;
  readonly label: string;
  readonly numeric?: boolean;
  /** Of the width, in percent; left out: as wide as its words. */
  readonly share?: number;
  /** Null: it can sort, but does not now; left out: it cannot. */
  readonly sorted?: Direction | null;
};

export type DataRow = {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
  /** What is copied while the keys stand on it, and what that is called. */
  readonly copy: string;
  readonly copyName: string;
  readonly onOpen?: () => void;
};

type Props<C extends string> = {
  readonly label: string;
  readonly columns: readonly DataColumn<C>[];
  readonly rows: readonly DataRow[];
  readonly onSort?: (column: C) => void;
  /** Says on its button that so many of all are drawn. */
  readonly more: (drawn: number, all: number) => string;
};

/** Of thousands, so many are drawn at a time. */
const step = 200;

export function DataTable<C extends string>({ label, columns, rows, onSort, more }: Props<C>) {
  const id = useId();
  const [drawn, setDrawn] = useState(step);
  const shown = rows.slice(0, drawn);
  const { index, row, onKeyDown, onChoose } = useCursor(shown, id);
  return (
    <>
      <table
        className={styles.table}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={index < 0 ? undefined : rowId(id, index)}
        data-copy={row?.copy}
        data-copy-name={row?.copyName}
        onKeyDown={onKeyDown}
      >
        <Head columns={columns} onSort={onSort} />
        <tbody>
          {shown.map(({ key, cells }, at) => (
            <tr
              key={key}
              id={rowId(id, at)}
              aria-rowindex={at + 2}
              aria-selected={at === index}
              data-active={at === index || undefined}
              onClick={() => onChoose(key)}
            >
              {cells.map((cell, place) => (
                <td key={columns[place]?.key ?? place} data-numeric={columns[place]?.numeric || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length <= drawn ? null : (
        <button type="button" className={styles.more} onClick={() => setDrawn(drawn + step)}>
          {more(shown.length, rows.length)}
        </button>
      )}
    </>
  );
}

const rowId = (id: string, at: number) => `${id}-${at}`;

/** The row that the keys stand on: it stays the same when the order changes. */
function useCursor(rows: readonly DataRow[], id: string) {
  const [current, setCurrent] = useState<string | null>(null);
  const index = rows.findIndex(({ key }) => key === current);
  const row = rows[index];
  useEffect(() => {
    if (index >= 0) document.getElementById(rowId(id, index))?.scrollIntoView({ block: 'nearest' });
    // Only a step scrolls: rows that come in must not move the table.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moveInList({ key: event.key, index, count: rows.length, pageSize: 10 });
    const next = target === null ? undefined : rows[target];
    if (next !== undefined) setCurrent(next.key);
    else if (event.key === 'Enter' && row?.onOpen !== undefined) row.onOpen();
    else return;
    event.preventDefault();
  };
  return { index, row, onKeyDown, onChoose: setCurrent };
}

type HeadProps<C extends string> = {
  readonly columns: readonly DataColumn<C>[];
  readonly onSort: ((column: C) => void) | undefined;
};

function Head<C extends string>({ columns, onSort }: HeadProps<C>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, label, numeric = false, share, sorted }) => (
          <th
            key={key}
            scope="col"
            data-numeric={numeric || undefined}
            style={share === undefined ? undefined : { width: `${share}%` }}
            aria-sort={sorted === undefined ? undefined : (sorted ?? 'none')}
          >
            {sorted === undefined ? (
              label
            ) : (
              <button type="button" className={styles.sort} onClick={() => onSort?.(key)}>
                {label}
                {sorted === null ? null : (
                  <span className={styles.direction} data-direction={sorted}>
                    <ChevronIcon open />
                  </span>
                )}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
