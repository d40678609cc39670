// Rows that stand in for a list while it is loading.
import styles from './skeleton-rows.module.css';

type Props = { readonly count: number; readonly label: string };

export function SkeletonRows({ count, label }: Props) {
  return (
    <div role="status" aria-label={label} className={styles.rows}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.row} style={{ inlineSize: `${86 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
