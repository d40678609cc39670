// The rows of the list, of which only those on the screen are drawn and asked for, be there ten or 100,000.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { lookUpAddress } from '../../../state/suppressed-address.ts';
import {
  chooseAddress,
  filterSuppression,
  findSuppressed,
  moveCursor,
  rowAt,
  showRows,
  useSuppression,
  type ListFacts,
} from '../../../state/suppression.ts';
import { ChevronIcon } from '../../../ui/icons.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { removeChosen } from './remove-chosen.ts';
import { SuppressedLine, lineId } from './suppressed-line.tsx';
import styles from './suppressed-table.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

const rowPx = 28;
const headPx = 28;

export function SuppressedTable({ facts }: { readonly facts: ListFacts }) {
  const { list } = useSuppressionWords();
  const cursor = useSuppression((state) => state.cursor);
  const box = useSteadyBox();
  const virtual = useVirtualizer({
    count: facts.matching,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => showRows(first, last), [first, last]);
  useEffect(() => {
    if (cursor >= 0) virtual.scrollToIndex(cursor);
    // Only a new row scrolls: those that come in must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor]);
  return (
    <div
      ref={box}
      className={styles.table}
      role="grid"
      tabIndex={0}
      aria-label={list.title}
      aria-description={list.keys}
      aria-multiselectable
      aria-rowcount={facts.matching + 1}
      aria-colcount={3}
      aria-activedescendant={cursor < 0 ? undefined : lineId(cursor)}
      onKeyDown={onKey}
    >
      <Head />
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }} onClick={onClick}>
        {items.map(({ key, index, start }) => (
          <SuppressedLine key={key} index={index} top={start - headPx} active={index === cursor} />
        ))}
      </div>
    </div>
  );
}

/** The box of the rows. When rows join in or go above it, the one at the top stays at the top. */
function useSteadyBox(): React.RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const moved = useSuppression((state) => state.moved);
  const before = useRef(moved);
  useLayoutEffect(() => {
    if (moved === null || moved === before.current || box.current === null) return;
    before.current = moved;
    box.current.scrollTop = moved.to === 0 ? 0 : moved.to * rowPx + (box.current.scrollTop % rowPx);
  }, [moved]);
  return box;
}

function openRow(row: number): void {
  const state = useSuppression.getState();
  const address = rowAt(state, row)?.address;
  moveCursor(row);
  if (address !== undefined && state.region !== null) void lookUpAddress(address, state.region);
}

function chooseRow(row: number): void {
  const address = rowAt(useSuppression.getState(), row)?.address;
  if (address !== undefined) chooseAddress(address);
}

function onKey(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { cursor, facts } = useSuppression.getState();
  const target = moveInList({ key: event.key, index: cursor, count: facts?.matching ?? 0, pageSize: 16 });
  if (target !== null) moveCursor(target);
  else if (event.key === 'Enter' && cursor >= 0) openRow(cursor);
  else if (event.key === ' ' && cursor >= 0) chooseRow(cursor);
  else if (event.key === 'Delete') removeChosen();
  else if (event.key === 'f' || event.key === '/') findSuppressed();
  else return;
  event.preventDefault();
}

function onClick({ target }: MouseEvent): void {
  const cell = target instanceof Element ? target : null;
  const row = Number(cell?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN);
  if (Number.isNaN(row)) return;
  if ((cell?.closest('[data-choose]') ?? null) === null) return openRow(row);
  moveCursor(row);
  chooseRow(row);
}

function Head() {
  const { list } = useSuppressionWords();
  const sort = useSuppression(({ filter }) => filter.sort);
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-sort={sort === 'address' ? 'ascending' : 'none'}>
          <button type="button" className={styles.sort} onClick={() => filterSuppression({ sort: 'address' })}>
            {list.column.address}
            {sort === 'address' ? <Direction /> : null}
          </button>
        </div>
        <div role="columnheader">
          <span className={styles.plainHead}>{list.column.reason}</span>
        </div>
        <div
          role="columnheader"
          aria-sort={sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : 'none'}
        >
          <button
            type="button"
            className={styles.sort}
            onClick={() => filterSuppression({ sort: sort === 'newest' ? 'oldest' : 'newest' })}
          >
            {list.column.date}
            {sort === 'address' ? null : <Direction down={sort === 'newest'} />}
          </button>
        </div>
      </div>
    </div>
  );
}

function Direction({ down = false }: { readonly down?: boolean }) {
  return (
    <span className={styles.direction} data-direction={down ? 'desc' : 'asc'}>
      <ChevronIcon open />
    </span>
  );
}
