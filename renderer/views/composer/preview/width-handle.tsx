// The edge of a mail that is dragged to another width; the mail stands in the middle, so that it grows on both sides.
import { useRef } from 'react';
import { columnWidths } from '../../../state/preview.ts';
import styles from './preview.module.css';

type Props = {
  readonly label: string;
  readonly widthPx: number;
  /** Of what is shown to what it stands for. */
  readonly scale: number;
  readonly onResize: (widthPx: number) => void;
};

const stepPx = 8;

export function WidthHandle({ label, widthPx, scale, onResize }: Props) {
  const grip = useRef<{ readonly x: number; readonly widthPx: number; readonly scale: number } | null>(null);
  const resize = (next: number) =>
    onResize(Math.round(Math.min(columnWidths.maxPx, Math.max(columnWidths.minPx, next))));
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(widthPx)}
      aria-valuemin={columnWidths.minPx}
      aria-valuemax={columnWidths.maxPx}
      className={styles.handle}
      onPointerDown={(event) => {
        grip.current = { x: event.clientX, widthPx, scale };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const from = grip.current;
        if (from !== null) resize(from.widthPx + (2 * (event.clientX - from.x)) / from.scale);
      }}
      onPointerUp={() => (grip.current = null)}
      onLostPointerCapture={() => (grip.current = null)}
      onKeyDown={(event) => {
        const steps = { ArrowLeft: -1, ArrowRight: 1, PageDown: -8, PageUp: 8 }[event.key];
        if (steps === undefined) return;
        event.preventDefault();
        resize(widthPx + steps * stepPx);
      }}
    />
  );
}
