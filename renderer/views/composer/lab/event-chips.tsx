// Event types as small chips; what differs is marked by more than its colour.
import type { LabCell } from '../../../../shared/message/lab.ts';
import { compareEvents } from './compare-events.ts';
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

type Props = { readonly cell: Pick<LabCell, 'expected' | 'observed' | 'verdict'> };

export function EventChips({ cell }: Props) {
  const { run: words, event } = useLabWords();
  const { expected, observed } = compareEvents(cell);
  return (
    <span className={styles.compared}>
      <span className={styles.chipName}>{words.expected}</span>
      <span className={styles.chips}>
        {expected.length === 0 ? <span className={styles.quiet}>{words.noneTaken}</span> : null}
        {expected.map(({ type, mark }) => (
          <span
            key={type}
            className={styles.chip}
            data-mark={mark}
            title={
              mark === 'missing' ? words.missing(event[type]) : mark === 'came' ? words.came(event[type]) : undefined
            }
          >
            {event[type]}
          </span>
        ))}
      </span>
      <span className={styles.chipName}>{words.observed}</span>
      <span className={styles.chips}>
        {observed.length === 0 ? <span className={styles.quiet}>{words.nothing[cell.verdict]}</span> : null}
        {observed.map(({ type, mark }) => (
          <span
            key={type}
            className={styles.chip}
            data-mark={mark}
            title={mark === 'strange' ? words.strange(event[type]) : words.came(event[type])}
          >
            {event[type]}
          </span>
        ))}
      </span>
    </span>
  );
}
