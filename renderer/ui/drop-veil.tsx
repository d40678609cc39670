// Over a place while files are held above it: what becomes of them when they are dropped.
import styles from './drop-veil.module.css';

type Props = { readonly isOver: boolean; readonly says: string };

/** The place must be positioned. */
export function DropVeil({ isOver, says }: Props) {
  if (!isOver) return null;
  return (
    <div className={styles.veil} role="status">
      <span>{says}</span>
    </div>
  );
}
