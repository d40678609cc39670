// The rows of the templates, of which only those on the screen are drawn and asked for, be there ten or 20,000.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { findInComposer } from '../../../state/composer-place.ts';
import { isChanged } from '../../../state/draft-home.ts';
import { enterNew, useDraftList } from '../../../state/draft-list.ts';
import { useDraft } from '../../../state/draft.ts';
import {
  moveInTemplates,
  showTemplateRows,
  templateAt,
  useTemplates,
  type TemplateFacts,
} from '../../../state/templates.ts';
import { useWords } from '../../../text/words.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { printMoment } from '../../../ui/print-age.ts';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { useComposerWords } from '../use-composer-words.ts';
import styles from './list-pane.module.css';

const rowPx = 44;

export function TemplateRows({ facts }: { readonly facts: TemplateFacts }) {
  const { list, lists } = useComposerWords();
  const cursor = useTemplates((state) => state.cursor);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: facts.matching,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => showTemplateRows(first, last), [first, last]);
  useEffect(() => {
    if (cursor >= 0) virtual.scrollToIndex(cursor);
    // Only a new row scrolls: those that come in must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cursor]);
  return (
    <div
      ref={box}
      className={styles.list}
      role="grid"
      tabIndex={0}
      aria-label={lists.templates}
      aria-description={list.keys}
      aria-rowcount={facts.matching}
      aria-colcount={1}
      aria-activedescendant={cursor < 0 ? undefined : rowId(cursor)}
      onKeyDown={onKey}
    >
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }} onClick={onClick}>
        {items.map(({ key, index, start }) => (
          <Row key={key} index={index} top={start} active={index === cursor} />
        ))}
      </div>
    </div>
  );
}

const rowId = (index: number) => `template-${index}`;

function openRow(row: number): void {
  const state = useTemplates.getState();
  const name = templateAt(state, row)?.name;
  moveInTemplates(row);
  if (name !== undefined && state.region !== null) void enterNew({ from: 'template', region: state.region, name });
}

function onKey(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const { cursor, facts } = useTemplates.getState();
  const target = moveInList({ key: event.key, index: cursor, count: facts?.matching ?? 0, pageSize: 12 });
  if (target !== null) moveInTemplates(target);
  else if (event.key === 'Enter' && cursor >= 0) openRow(cursor);
  else if (event.key === 'f' || event.key === '/') findInComposer();
  else return;
  event.preventDefault();
}

function onClick({ target }: MouseEvent): void {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  if (line !== null) openRow(Number(line.dataset['index']));
}

type RowProps = { readonly index: number; readonly top: number; readonly active: boolean };

/** A row that main has not answered yet keeps its place. */
const Row = memo(function Row({ index, top, active }: RowProps) {
  const row = useTemplates((state) => templateAt(state, index));
  const region = useTemplates((state) => state.region);
  const home = useDraft((state) => state.kept?.home);
  const open = row !== undefined && home?.kind === 'template' && home.name === row.name && home.region === region;
  const changed = useDraft(({ kept, source }) =>
    open && kept !== null && source !== null ? isChanged(kept, source) : null,
  );
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={open}
      data-index={index}
      data-active={active || undefined}
      data-copy={row?.name}
      className={styles.line}
      style={{ position: 'absolute', inset: '0 0 auto', transform: `translateY(${top}px)` }}
    >
      <Cell row={row} changed={changed ?? row?.changedHere ?? false} />
    </div>
  );
});

type CellProps = { readonly row: ReturnType<typeof templateAt>; readonly changed: boolean };

function Cell({ row, changed }: CellProps) {
  const { language } = useWords();
  const { list, noSubject } = useComposerWords();
  const opening = useDraftList((state) => row !== undefined && state.opening === row.name);
  if (row === undefined)
    return (
      <div role="gridcell" aria-label={list.loading}>
        <span className={styles.coming} />
      </div>
    );
  const { name, subject, readAtMs, createdAtMs } = row;
  return (
    <div role="gridcell" className={styles.cell} title={list.made(name, printMoment(createdAtMs, language))}>
      <span className={styles.name} translate="no">
        {name}
      </span>
      <span className={styles.when}>
        {opening ? <StateGlyph state="running" /> : null}
        {changed ? <span className={styles.changed}>{list.changedHere}</span> : null}
      </span>
      <span className={styles.subject} data-quiet={subject === null || subject === '' || undefined}>
        {readAtMs === null ? list.unread : subject === null || subject === '' ? noSubject : subject}
      </span>
    </div>
  );
}
