// What the marks of the chips mean, beneath the grid that has them.
import styles from './lab.module.css';
import { useLabWords } from './use-lab-words.ts';

const marks = ['expected', 'due', 'missing', 'strange'] as const;

export function ChipLegend() {
  const { run: words } = useLabWords();
  return (
    <p className={styles.legend}>
      {marks.map((mark) => (
        <span key={mark} className={styles.chip} data-mark={mark}>
          {words.legend[mark]}
        </span>
      ))}
      <span className={styles.legendKeys}>{words.keys}</span>
    </p>
  );
}
