// A filter that is in force, and goes at a press.
import { IconX } from '@tabler/icons-react';
import { useListWords } from '../use-history-words.ts';
import styles from './list.module.css';

export function RemovableChip({ says, onRemove }: { readonly says: string; readonly onRemove: () => void }) {
  const { filter: words } = useListWords();
  return (
    <button type="button" className={styles.chip} title={words.remove(says)} onClick={onRemove}>
      <bdi className={styles.chipText}>{says}</bdi>
      <IconX size={12} aria-label={words.remove(says)} />
    </button>
  );
}
