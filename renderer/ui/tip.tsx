// A tip with the name of a thing and the keys that do the same.
import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import { KeyHint } from './key-hint.tsx';
import styles from './tip.module.css';

type Props = {
  readonly label: string;
  readonly keys?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactElement;
};

export function Tip({ label, keys, side = 'bottom', children }: Props) {
  const content = (
    <span className={styles.tip}>
      {label}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </span>
  );
  return (
    <Tooltip label={content} position={side} openDelay={500} events={{ hover: true, focus: false, touch: false }}>
      {children}
    </Tooltip>
  );
}
