// The map itself: a row for each set and identity, a column for each event type, a glyph where they meet.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { type CoverageRow, eventTypes } from '../../../../shared/health/coverage.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { type CellPlace, moveInMap, rowKey } from './choose-rows.ts';
import { cellId, CoverageLine } from './coverage-line.tsx';
import styles from './coverage.module.css';

type Props = {
  readonly rows: readonly CoverageRow[];
  readonly chosen: CellPlace | null;
  readonly onChoose: (place: CellPlace) => void;
};

const rowPx = 32;
const headPx = 40;

export function CoverageMap({ rows, chosen, onChoose }: Props) {
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
  const onKeyDown = (event: KeyboardEvent) => {
    const place = moveInMap(event.key, rows, chosen);
    if (place === null) return;
    onChoose(place);
    virtual.scrollToIndex(rows.findIndex((row) => rowKey(row) === place.row));
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.map}
      role="grid"
      tabIndex={0}
      aria-label={words.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={eventTypes.length + 1}
      aria-activedescendant={chosen === null ? undefined : cellId(chosen)}
      onKeyDown={onKeyDown}
    >
      <Head />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <CoverageLine
              key={rowKey(row)}
              row={row}
              index={index}
              top={start - headPx}
              chosen={chosen?.row === rowKey(row) ? chosen.event : null}
              onChoose={onChoose}
            />
          );
        })}
      </div>
    </div>
  );
}

function Head() {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  return (
    <div role="row" className={styles.head}>
      <span role="columnheader">{words.name}</span>
      {eventTypes.map((event) => (
        <span key={event} role="columnheader">
          {words.event[event]}
        </span>
      ))}
    </div>
  );
}
