// One row of the map.
import { type CoverageRow, type EventType, eventTypes } from '../../../../shared/health/coverage.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { type CellPlace, rowKey } from './choose-rows.ts';
import styles from './coverage.module.css';
import { HearingGlyph } from './hearing-glyph.tsx';

type Props = {
  readonly row: CoverageRow;
  readonly index: number;
  readonly top: number;
  /** The chosen cell of this row, if it is here. */
  readonly chosen: EventType | null;
  readonly onChoose: (place: CellPlace) => void;
};

export const cellId = ({ row, event }: CellPlace) => `coverage-${row}-${event}`.replaceAll(/[^\w-]/gu, '_');

export function CoverageLine({ row, index, top, chosen, onChoose }: Props) {
  const { coverage: words } = useWordsOf({ en: panelsEn, ja: panelsJa });
  const key = rowKey(row);
  const link = linkOf(row, words);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      data-kind={row.kind}
      data-active={chosen !== null || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" className={styles.name} title={`${row.name}\n${link}`}>
        <strong translate="no">{row.name}</strong>
        <small>{link}</small>
      </span>
      {eventTypes.map((event) => {
        const { hearing } = row.cells[event];
        const said = `${words.event[event]}: ${words.hearing[hearing]}`;
        return (
          <span
            key={event}
            id={cellId({ row: key, event })}
            role="gridcell"
            aria-selected={chosen === event}
            className={styles.cell}
            title={said}
            onClick={() => onChoose({ row: key, event })}
          >
            <HearingGlyph hearing={hearing} event={event} label={said} />
          </span>
        );
      })}
    </div>
  );
}

function linkOf({ kind, linked }: CoverageRow, words: typeof panelsEn.coverage): string {
  const [first] = linked;
  if (kind === 'identity') return first === undefined ? words.noSet : words.uses(first);
  return linked.length === 0 ? words.noDefault : words.defaultOf(linked.length);
}
