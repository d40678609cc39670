// A part that can be folded away under its own title.
import { useState, type ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';
import styles from './fold.module.css';

type Props = { readonly title: ReactNode; readonly startsOpen?: boolean; readonly children: ReactNode };

export function Fold({ title, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <div className={styles.fold}>
      <button type="button" className={styles.title} aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronIcon open={open} />
        {title}
      </button>
      {open ? <div className={styles.body}>{children}</div> : null}
    </div>
  );
}
