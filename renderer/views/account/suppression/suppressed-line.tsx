// One entry of the list: whether it is chosen, the address, why and since when.
import { memo } from 'react';
import { rowAt, useSuppression } from '../../../state/suppression.ts';
import { useWords } from '../../../text/words.tsx';
import { CheckIcon } from '../../../ui/icons.tsx';
import { printMoment } from '../../../ui/print-age.ts';
import { printMinute } from './days.ts';
import styles from './suppressed-table.module.css';
import { useSuppressionWords } from './use-suppression-words.ts';

type Props = { readonly index: number; readonly top: number; readonly active: boolean };

export const lineId = (index: number) => `suppressed-${index}`;

/** A row that main has not answered yet keeps its place. */
export const SuppressedLine = memo(function SuppressedLine({ index, top, active }: Props) {
  const { language } = useWords();
  const { list, reason } = useSuppressionWords();
  const row = useSuppression((state) => rowAt(state, index));
  const chosen = useSuppression((state) => row !== undefined && state.chosen.has(row.address));
  return (
    <div
      id={lineId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-index={index}
      data-active={active || undefined}
      data-copy={row?.address}
      className={styles.line}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <div role="gridcell" className={styles.cell} aria-label={list.loading}>
          <span className={styles.coming} />
        </div>
      ) : (
        <>
          <div role="gridcell" className={styles.cell} title={row.address}>
            <span className={styles.check} data-choose title={list.choose(row.address)}>
              {chosen ? <CheckIcon /> : null}
            </span>
            <span className={styles.text} translate="no">
              {row.address}
            </span>
          </div>
          <div role="gridcell" className={styles.cell}>
            {reason[row.reason]}
          </div>
          <div role="gridcell" className={styles.cell} title={printMoment(row.updatedAtMs, language)}>
            {printMinute(row.updatedAtMs, language)}
          </div>
        </>
      )}
    </div>
  );
});
