// A tip with the name of a thing and the keys that do the same.
import { Tooltip } from '@mantine/core';
import { cloneElement, useState, type PointerEvent, type ReactElement } from 'react';
import { KeyHint } from './key-hint.tsx';
import styles from './tip.module.css';

type Pointed = {
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onPointerLeave?: (event: PointerEvent) => void;
};

type Props = {
  readonly label: string;
  readonly keys?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactElement<Pointed>;
};

/** It goes at a press, and does not come again before the pointer does: what it would cover is what was asked for. */
export function Tip({ label, keys, side = 'bottom', children }: Props) {
  const [isPressed, setPressed] = useState(false);
  const { onPointerDown, onPointerLeave } = children.props;
  const content = (
    <span className={styles.tip}>
      {label}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </span>
  );
  return (
    <Tooltip
      label={content}
      position={side}
      openDelay={500}
      events={{ hover: true, focus: false, touch: false }}
      disabled={isPressed}
    >
      {cloneElement(children, {
        onPointerDown: (event) => {
          setPressed(true);
          onPointerDown?.(event);
        },
        onPointerLeave: (event) => {
          setPressed(false);
          onPointerLeave?.(event);
        },
      })}
    </Tooltip>
  );
}
