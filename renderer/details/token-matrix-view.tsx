// DKIM tokens against the servers of their zone: one glyph a cell, its raw answer one key away; what is all right folds.
import { useRef, useState, type KeyboardEvent } from 'react';
import type { TokenMatrix, TokenRow } from '../../shared/token-matrix.ts';
import { useWords } from '../text/words.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { groupColumns, isRightRow, moveInMatrix, shortToken, type ShownGroup } from './fold-matrix.ts';
import { ToneGlyph } from './tone-glyph.tsx';
import { MatrixCell, type OpenCell } from './token-matrix-cell.tsx';
import { TokenMatrixHead } from './token-matrix-head.tsx';
import { TokenMatrixLegend } from './token-matrix-legend.tsx';
import styles from './token-matrix-view.module.css';
import { WantedCname } from './wanted-cname.tsx';

type Props = {
  readonly matrix: TokenMatrix;
  /** The cell whose answer is shown elsewhere. */
  readonly chosen: OpenCell | null;
  readonly onOpen: (cell: OpenCell) => void;
};

export function TokenMatrixView({ matrix, chosen, onOpen }: Props) {
  const { words } = useWords();
  const box = useRef<HTMLTableElement>(null);
  const [openRows, setOpenRows] = useState<ReadonlySet<string>>(new Set());
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set());
  const groups = groupColumns(matrix).map((group) => ({
    ...group,
    folded: group.folds && !openGroups.has(group.provider ?? ''),
  }));
  return (
    <div className={styles.frame}>
      <div className={styles.scroll} role="region" aria-label={words.identities.matrix.label} tabIndex={-1}>
        <table ref={box} className={styles.table} onKeyDown={(event) => moveFocus(event, box.current)}>
          <caption>{words.identities.matrix.caption}</caption>
          <TokenMatrixHead groups={groups} onFold={(provider) => setOpenGroups(toggled(openGroups, provider))} />
          {matrix.rows.map((row, index) => (
            <Row
              key={row.token}
              row={row}
              columns={matrix.columns}
              index={index}
              groups={groups}
              folded={isRightRow(row) && !openRows.has(row.token)}
              chosen={chosen?.row === index ? chosen.column : null}
              onFold={() => setOpenRows(toggled(openRows, row.token))}
              onOpen={(column) => onOpen({ row: index, column })}
            />
          ))}
        </table>
      </div>
      <TokenMatrixLegend matrix={matrix} />
    </div>
  );
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return open.has(key) ? new Set([...open].filter((one) => one !== key)) : new Set([...open, key]);
}

type RowProps = {
  readonly row: TokenRow;
  readonly columns: TokenMatrix['columns'];
  readonly index: number;
  readonly groups: readonly ShownGroup[];
  readonly folded: boolean;
  readonly chosen: number | null;
  readonly onFold: () => void;
  readonly onOpen: (column: number) => void;
};

function Row({ row, columns, index, groups, folded, chosen, onFold, onOpen }: RowProps) {
  const { words } = useWords();
  const width = groups.reduce((sum, group) => sum + (group.folded ? 1 : group.columns.length), 1);
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.token}>
          <Token row={row} folded={folded} onFold={onFold} />
        </th>
        {folded ? (
          <td colSpan={width} className={styles.allRight}>
            <ToneGlyph tone="ok" /> {words.identities.matrix.allRight(row.cells.length)}
          </td>
        ) : (
          <Cells row={row} index={index} groups={groups} chosen={chosen} onOpen={onOpen} />
        )}
      </tr>
      {folded ? null : (
        <tr className={styles.below}>
          <td />
          <td colSpan={width}>
            <WantedCname row={row} columns={columns} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Cells({ row, index, groups, chosen, onOpen }: Omit<RowProps, 'columns' | 'folded' | 'onFold'>) {
  const { words } = useWords();
  const shown = groups.flatMap((group) =>
    group.folded
      ? group.columns.slice(0, 1).map(({ at }) => ({ at, server: group.provider ?? words.identities.matrix.resolver }))
      : group.columns.map(({ at, column }) => ({ at, server: column.server })),
  );
  return (
    <>
      {shown.map(({ at, server }) => (
        <MatrixCell
          key={at}
          place={{ row: index, at }}
          cell={row.cells[at]}
          token={shortToken(row.token)}
          server={server}
          chosen={chosen === at}
          onOpen={() => onOpen(at)}
        />
      ))}
      <td />
    </>
  );
}

function Token({ row, folded, onFold }: Pick<RowProps, 'row' | 'folded' | 'onFold'>) {
  const { words } = useWords();
  const { matrix } = words.identities;
  const token = shortToken(row.token);
  if (!isRightRow(row))
    return (
      <code title={row.name} translate="no">
        {token}
      </code>
    );
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={!folded}
      aria-label={folded ? matrix.unfoldRow(token) : matrix.foldRow(token)}
      title={row.name}
      onClick={onFold}
    >
      <ChevronIcon open={!folded} />
      <code translate="no">{token}</code>
    </button>
  );
}

/** The arrow keys walk the cells; which there are, the table itself says. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const from = placeOf(event.target);
  if (from === null || table === null) return;
  const buttons = [...table.querySelectorAll<HTMLElement>('[data-cell]')];
  const to = moveInMatrix(
    buttons.flatMap((button) => placeOf(button) ?? []),
    from,
    event.key,
  );
  if (to === null) return;
  event.preventDefault();
  buttons.find((button) => button.dataset['cell'] === `${to.row} ${to.at}`)?.focus();
}

function placeOf(target: EventTarget): { readonly row: number; readonly at: number } | null {
  const cell = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
  if (cell === undefined) return null;
  const [row = 0, at = 0] = cell.split(' ').map(Number);
  return { row, at };
}
