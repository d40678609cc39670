// The table of identities: a head that sorts, and rows that a thousand of scroll as easily as ten.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { IdentityRow } from '../../../shared/account-report.ts';
import { useAccount } from '../../state/account.ts';
import { identityKey } from '../../state/identity-key.ts';
import { enterIdentity, findIdentity, identityColumns, selectIdentity, useIdentities } from '../../state/identities.ts';
import { useWords } from '../../text/words.tsx';
import { ChevronIcon } from '../../ui/icons.tsx';
import { moveInList } from '../../ui/move-in-list.ts';
import { IdentityLine, lineId, shownName, type LineProps } from './identity-line.tsx';
import styles from './identity-table.module.css';
import { printRow } from './print-identities.ts';
import type { IdentityTable as Table } from './use-identity-table.ts';

const rowPx = 28;
const headPx = 28;

export function IdentityTable({ table }: { readonly table: Table }) {
  const { words, say } = useWords();
  const shown = table.getRowModel().rows;
  const box = useSteadyBox(shown);
  const selected = useIdentities((state) => state.selected);
  const index = selected === null ? -1 : shown.findIndex(({ id }) => id === selected);
  const current = useAccount(({ rows }) => (selected === null || index < 0 ? undefined : rows[selected]));
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    getItemKey: (at) => shown[at]?.id ?? at,
    overscan: 8,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  });
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index);
    // Only a new selection scrolls: rows that come in must not move the table.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  return (
    <div
      ref={box}
      className={styles.table}
      role="grid"
      tabIndex={0}
      aria-label={words.identities.title}
      aria-rowcount={shown.length + 1}
      aria-colcount={identityColumns.length}
      aria-activedescendant={index < 0 ? undefined : lineId(index)}
      data-copy={current === undefined ? undefined : printRow(current, { words, say })}
      data-copy-name={current === undefined ? undefined : shownName(current)}
      onKeyDown={(event) => onKey(event, shown, index)}
    >
      <Head table={table} />
      <div
        role="rowgroup"
        style={{ height: virtual.getTotalSize(), position: 'relative' }}
        onClick={(event) => openUnder(event, shown)}
      >
        {virtual.getVirtualItems().map(({ key, index: at, start }) => {
          const row = shown[at];
          if (row === undefined) return null;
          const repeats = shown[at - 1]?.original.name === row.original.name;
          const place = { index: at, top: start - headPx, selected: at === index, repeats };
          return <LiveLine key={key} standing={row.original} {...place} />;
        })}
      </div>
    </div>
  );
}

type ShownRows = ReturnType<Table['getRowModel']>['rows'];

function onKey(event: KeyboardEvent, shown: ShownRows, index: number): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = moveInList({ key: event.key, index, count: shown.length, pageSize: 16 });
  const row = target === null ? undefined : shown[target];
  const current = shown[index];
  if (row !== undefined) selectIdentity(row.id);
  else if (event.key === 'Enter' && current !== undefined) enterIdentity(current.original);
  else if (event.key === 'f' || event.key === '/') findIdentity();
  else return;
  event.preventDefault();
}

function openUnder({ target }: MouseEvent, shown: ShownRows): void {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  const row = line === null ? undefined : shown[Number(line.dataset['index'])];
  if (row === undefined) return;
  selectIdentity(row.id);
  enterIdentity(row.original);
}

type LiveProps = Omit<LineProps, 'row' | 'busy'> & {
  /** The row as it is sorted and filtered. */
  readonly standing: IdentityRow;
};

/** The row as it is known now; drawn anew only when it changes itself, or its place does. */
const LiveLine = memo(function LiveLine({ standing, ...place }: LiveProps) {
  const key = identityKey(standing);
  const row = useAccount((state) => state.rows[key]);
  const busy = useAccount(({ reading }) => reading !== null);
  return <IdentityLine row={row ?? standing} busy={busy} {...place} />;
});

/**
 * The box of the rows takes the focus where nothing else has it. When rows join in while it is scrolled, the one at the
 * top stays at the top; another order or filter begins at its first row.
 */
function useSteadyBox(shown: readonly { readonly id: string }[]): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const sort = useIdentities((state) => state.sort);
  const filters = useIdentities((state) => state.filters);
  const before = useRef({ shown, sort, filters });
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { shown, sort, filters };
    const scrolled = box.current?.scrollTop ?? 0;
    if (box.current === null || scrolled === 0) return;
    const first = Math.floor(scrolled / rowPx);
    const now = shown.findIndex((row) => row.id === was.shown[first]?.id);
    if (was.sort !== sort || was.filters !== filters) box.current.scrollTop = 0;
    else if (was.shown !== shown && now >= 0) box.current.scrollTop = scrolled + (now - first) * rowPx;
  }, [shown, sort, filters]);
  return box;
}

function Head({ table }: { readonly table: Table }) {
  const { words } = useWords();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {identityColumns.map((id) => {
          const column = table.getColumn(id);
          const sorted = column?.getIsSorted() ?? false;
          return (
            <div
              key={id}
              role="columnheader"
              aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
            >
              <button type="button" className={styles.sort} onClick={() => column?.toggleSorting()}>
                <span className={styles.text}>{words.identities.column[id]}</span>
                {sorted === false ? null : (
                  <span className={styles.direction} data-direction={sorted}>
                    <ChevronIcon open />
                  </span>
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
