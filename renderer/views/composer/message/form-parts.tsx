// What the form of a message is laid out with: sections that fold, and rows with a label beside their field.
import { useId, type ReactNode } from 'react';
import type { FormField } from '../../../state/message.ts';
import { ChevronIcon } from '../../../ui/icons.tsx';
import styles from './message.module.css';

type SectionProps = {
  readonly title: string;
  /** What it holds, in a few words. */
  readonly holds: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

export function FormSection({ title, holds, isOpen, onToggle, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.sectionHead}>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <ChevronIcon open={isOpen} />
          {title}
          {holds === null ? null : <span className={styles.holds}>{holds}</span>}
        </button>
      </h2>
      {isOpen ? <div className={styles.rows}>{children}</div> : null}
    </section>
  );
}

type RowProps = {
  readonly label: string;
  readonly field?: FormField;
  readonly hint?: ReactNode;
  /** Given the id that its control takes, so that the label belongs to it; where there are several, they are a group. */
  readonly children: ReactNode | ((id: string) => ReactNode);
};

export function FormRow({ label, field, hint, children }: RowProps) {
  const id = useId();
  const isOne = typeof children === 'function';
  const name = { className: styles.label, children: label };
  return (
    <div className={styles.row} data-field={field}>
      {isOne ? <label {...name} htmlFor={id} /> : <span {...name} id={id} />}
      <div className={styles.field} {...(isOne ? {} : { role: 'group', 'aria-labelledby': id })}>
        {isOne ? children(id) : children}
        {hint === undefined || hint === null ? null : <div className={styles.hint}>{hint}</div>}
      </div>
    </div>
  );
}
