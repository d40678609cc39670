// The map itself: a row for each set and identity, a column for each event type, a glyph where they meet.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { type CoverageRow, eventTypes } from '../../../../shared/health/coverage.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { type CellPlace, moveInMap, rowKey } from './choose-rows.ts';
import { cellId, CoverageLine } from './coverage-line.tsx';
import styles from './coverage.module.css';
import { printCell } from './print-cell.ts';

type Props = {
  readonly rows: readonly CoverageRow[];
  readonly place: CellPlace | null;
  readonly onChoose: (place: CellPlace) => void;
  /** Enter leads to the set or the identity itself. */
  readonly onOpen: (row: CoverageRow) => void;
};

const rowPx = 28;
const headPx = 40;

export function CoverageMap(props: Props) {
  const { rows, place, onChoose } = props;
  const { say } = useWords();
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const box = useRef<HTMLDivElement>(null);
  // What it answers is used here and handed to nobody, so that nothing is memoised wrongly.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    initialRect: { width: 900, height: 480 },
  });
  const at = place === null ? -1 : rows.findIndex((row) => rowKey(row) === place.row);
  const current = rows[at];
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
    // Only a step scrolls: what is typed into the filter does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [place?.row]);
  return (
    <div
      ref={box}
      className={styles.map}
      role="grid"
      tabIndex={0}
      aria-label={words.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={eventTypes.length + 1}
      aria-activedescendant={place === null ? undefined : cellId(place)}
      data-copy={current === undefined || place === null ? undefined : printCell(current, place.event, { words, say })}
      data-copy-name={current?.name}
      onKeyDown={(event) => onKey(event, props)}
    >
      <Head />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const chosen = index === at ? (place?.event ?? null) : null;
          const line = { row, index, top: start - headPx, chosen, onChoose };
          return <CoverageLine key={rowKey(row)} {...line} />;
        })}
      </div>
    </div>
  );
}

function onKey(event: KeyboardEvent, { rows, place, onChoose, onOpen }: Props): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = moveInMap(event.key, rows, place);
  const current = rows.find((row) => rowKey(row) === place?.row);
  if (next !== null) onChoose(next);
  else if (event.key === 'Enter' && current !== undefined) onOpen(current);
  else return;
  event.preventDefault();
}

function Head() {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <div role="row" className={styles.head}>
      <span role="columnheader">{words.name}</span>
      {eventTypes.map((event) => (
        <span key={event} role="columnheader" title={event}>
          {words.event[event]}
        </span>
      ))}
    </div>
  );
}
