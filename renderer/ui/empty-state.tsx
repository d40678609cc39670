// What a list or pane shows when it has nothing: what it is for, and at most one thing to do.
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type Props = {
  readonly title: string;
  readonly body?: string;
  readonly glyph?: ReactNode;
  readonly children?: ReactNode;
  /** An alert is spoken at once. */
  readonly alert?: boolean;
};

export function EmptyState({ title, body, glyph, children, alert = false }: Props) {
  return (
    <div className={styles.state} role={alert ? 'alert' : undefined}>
      {glyph}
      <p className={styles.title}>{title}</p>
      {body === undefined ? null : <p className={styles.body}>{body}</p>}
      {children === undefined ? null : <div className={styles.act}>{children}</div>}
    </div>
  );
}
