// The frame of the right pane: a head that says what is shown and closes it, a body that scrolls, titled sections.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useWords } from '../text/words.tsx';
import { Tip } from '../ui/tip.tsx';
import styles from './inspector.module.css';

type PaneProps = {
  readonly label: string;
  readonly box?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function InspectorPane({ label, box, onClose, children }: PaneProps) {
  return (
    <aside
      ref={box}
      className={styles.inspector}
      aria-label={label}
      tabIndex={-1}
      data-inspector
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </aside>
  );
}

type HeadProps = { readonly onClose: () => void; readonly copy?: ReactNode; readonly children: ReactNode };

export function InspectorHead({ onClose, copy, children }: HeadProps) {
  const { words } = useWords();
  return (
    <header className={styles.head}>
      {children}
      <span className={styles.gap} />
      {copy}
      <Tip label={words.inspector.close} keys="esc">
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={words.inspector.close} onClick={onClose}>
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </Tip>
    </header>
  );
}

export function InspectorBody({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.body} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}

type SectionProps = { readonly title: string; readonly count?: string; readonly children: ReactNode };

export function InspectorSection({ title, count, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {title}
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
