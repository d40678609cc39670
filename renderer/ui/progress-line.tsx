// How far something is: a bar, one line in words, what it does right now beneath, and a button that stops it while it can be.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './progress-line.module.css';

type Props = {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly line: string;
  readonly below?: ReactNode;
  readonly cancel?: string;
  readonly cancelTip?: string;
  /** Where it is missing, it can no longer be stopped. */
  readonly onCancel?: () => void;
};

export function ProgressLine({ label, share, line, below, cancel, cancelTip, onCancel }: Props) {
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={line}
        className={styles.bar}
      >
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
      <div className={styles.words}>
        <span>{line}</span>
        {below}
      </div>
      {onCancel === undefined ? null : (
        <Button variant="default" title={cancelTip} onClick={onCancel}>
          {cancel}
        </Button>
      )}
    </div>
  );
}
