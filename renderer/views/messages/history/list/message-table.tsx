// The rows of the list, of which only those on the screen are drawn, and only those near it held.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { closeSubject } from '../../../../state/history-subject.ts';
import { maxShownRows, moveTo, rowAt, showRows, useHistory } from '../../../../state/history.ts';
import { findMessage } from '../../../../state/messages-place.ts';
import { useWords } from '../../../../text/words.tsx';
import { moveInList } from '../../../../ui/move-in-list.ts';
import { useListWords } from '../use-history-words.ts';
import { lineId, MessageLine } from './message-line.tsx';
import { openRow } from './open-row.ts';
import styles from './table.module.css';
import { printMessageRow } from './print-message-row.ts';
import { RowMenu, type MenuPlace } from './row-menu.tsx';

const rowPx = 28;
const headPx = 28;
const columns = ['state', 'recipient', 'subject', 'sender', 'set', 'receiver', 'sent', 'reply'] as const;

export function MessageTable({ total }: { readonly total: number }) {
  const { language } = useWords();
  const words = useListWords();
  const cursor = useHistory((state) => state.cursor);
  const current = useHistory((state) => (cursor < 0 ? undefined : rowAt(state, cursor)));
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const count = Math.min(total, maxShownRows);
  const { box, virtual } = useRowsInSight(count);
  return (
    <>
      <div
        ref={box}
        className={styles.table}
        role="grid"
        tabIndex={0}
        data-message-rows
        aria-label={words.label}
        aria-description={words.keys}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-activedescendant={cursor < 0 ? undefined : lineId(cursor)}
        data-copy={current === undefined ? undefined : printMessageRow(current, words, language)}
        data-copy-name={current?.recipient}
        onKeyDown={onKey}
        onContextMenu={(event) => setMenu(menuAt(event))}
      >
        <Head />
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }} onClick={onClick}>
          {virtual.getVirtualItems().map(({ key, index, start }) => (
            <MessageLine key={key} index={index} top={start - headPx} active={index === cursor} />
          ))}
        </div>
      </div>
      <RowMenu place={menu} onClose={() => setMenu(null)} />
    </>
  );
}

/** Those on the screen are asked for; a new search begins at its top, and the keys scroll. */
function useRowsInSight(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const cursor = useHistory((state) => state.cursor);
  const searches = useHistory((state) => state.searches);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => showRows(first, last), [first, last, searches]);
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [searches]);
  useEffect(() => {
    if (cursor >= 0) virtual.scrollToIndex(cursor);
    // Only a new row scrolls: those that come in must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor]);
  return { box, virtual };
}

function openAt(index: number): void {
  const row = rowAt(useHistory.getState(), index);
  moveTo(index);
  if (row !== undefined) openRow(row);
}

function onKey(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { cursor, answer } = useHistory.getState();
  const count = Math.min(answer?.total ?? 0, maxShownRows);
  const target = moveInList({ key: event.key, index: cursor, count, pageSize: 16 });
  if (target !== null) moveTo(target);
  else if (event.key === 'Enter' && cursor >= 0) openAt(cursor);
  else if (event.key === 'Escape') closeSubject();
  else if (event.key === 'f' || event.key === '/') findMessage();
  else return;
  event.preventDefault();
}

function rowUnder(target: EventTarget): number {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return Number(line?.dataset['index'] ?? Number.NaN);
}

function onClick({ target }: MouseEvent): void {
  const index = rowUnder(target);
  if (!Number.isNaN(index)) openAt(index);
}

/** By the pointer at the pointer; by its key at the row that the keys stand on. */
function menuAt(event: MouseEvent): MenuPlace | null {
  const under = rowUnder(event.target);
  const index = Number.isNaN(under) ? useHistory.getState().cursor : under;
  const row = rowAt(useHistory.getState(), index);
  if (row === undefined) return null;
  event.preventDefault();
  moveTo(index);
  if (!Number.isNaN(under)) return { row, x: event.clientX, y: event.clientY };
  const line = document.getElementById(lineId(index))?.getBoundingClientRect();
  return { row, x: (line?.left ?? 0) + 24, y: line?.bottom ?? 0 };
}

function Head() {
  const { column } = useListWords();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((name) => (
          <div key={name} role="columnheader" className={styles[name]}>
            {column[name]}
          </div>
        ))}
      </div>
    </div>
  );
}
