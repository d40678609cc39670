// The border between two panes: dragged by the pointer, moved by the arrow keys, put back by a double click.
import { useRef } from 'react';
import styles from './splitter.module.css';

export type SplitterProps = {
  readonly label: string;
  /** The width of the pane that it sizes; its height where the panes stand one above the other. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  /** On which side of the border that pane stands. */
  readonly sizes: 'before' | 'after';
  readonly stacked?: boolean;
  readonly onResize: (width: number) => void;
};

const stepPx = 16;

export function Splitter({ label, width, min, max, standard, sizes, stacked = false, onResize }: SplitterProps) {
  const grip = useRef<{ readonly at: number; readonly width: number } | null>(null);
  const along = (event: { readonly clientX: number; readonly clientY: number }) =>
    stacked ? event.clientY : event.clientX;
  const sign = sizes === 'before' ? 1 : -1;
  const resize = (next: number) => onResize(Math.min(max, Math.max(min, next)));
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation={stacked ? 'horizontal' : 'vertical'}
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles.splitter}
      onPointerDown={(event) => {
        grip.current = { at: along(event), width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) resize(grip.current.width + sign * (along(event) - grip.current.at));
      }}
      onPointerUp={() => (grip.current = null)}
      onLostPointerCapture={() => (grip.current = null)}
      onDoubleClick={() => resize(standard)}
      onKeyDown={(event) => {
        if (event.key === (stacked ? 'ArrowUp' : 'ArrowLeft')) resize(width - sign * stepPx);
        else if (event.key === (stacked ? 'ArrowDown' : 'ArrowRight')) resize(width + sign * stepPx);
        else if (event.key === 'Enter') resize(standard);
      }}
    />
  );
}
