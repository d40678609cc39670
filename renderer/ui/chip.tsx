// A small toggle that filters.
import type { ReactNode } from 'react';
import styles from './chip.module.css';

type Props = {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  readonly label?: string;
};

export function Chip({ on, onToggle, children, label }: Props) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} aria-label={label} onClick={onToggle}>
      {children}
    </button>
  );
}
