// Lines over time, drawn as SVG: gaps stay gaps, thresholds are drawn and named, the arrow keys walk the values.
import { useElementSize } from '@mantine/hooks';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { nearestStop, stopsOf, type ChartRange } from './chart-scale.ts';
import { ChartCursor, ChartTip } from './chart-cursor.tsx';
import { layChart, type ChartMark } from './lay-chart.ts';
import type { ChartLine } from './chart-look.ts';
import { ChartAxes, ChartMarks } from './chart-axes.tsx';
import { ChartStroke } from './chart-stroke.tsx';
import styles from './line-chart.module.css';
import { moveInList } from './move-in-list.ts';

type Props = {
  /** One sentence that says what is to be seen. */
  readonly label: string;
  /** The name of the values with their unit, and of the time with its zone. */
  readonly axes: { readonly value: string; readonly time: string };
  readonly lines: readonly ChartLine[];
  readonly marks?: readonly ChartMark[];
  readonly range: ChartRange;
  readonly print: (value: number) => string;
  /** Said in place of a value where there is none. */
  readonly noValue: string;
  readonly language: string;
  /** True for counts, which have no halves. */
  readonly whole?: boolean;
  readonly height?: number;
};

/** Before it is measured, and where nothing measures. */
const firstWidth = 640;

export function LineChart({ height = 220, marks = [], whole = false, ...props }: Props) {
  const { label, axes, lines, range, print, noValue, language } = props;
  const { ref, width: measured } = useElementSize();
  const [atMs, setAtMs] = useState<number | null>(null);
  const width = measured > 0 ? measured : firstWidth;
  const layout = layChart({ width, height, lines, marks, range, print, whole });
  const stops = stopsOf(lines);
  const index = atMs === null ? -1 : nearestStop(stops, atMs);
  const stop = index < 0 ? null : (stops[index] ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' }[event.key] ?? event.key;
    const target = moveInList({ key, index, count: stops.length, pageSize: 12 });
    if (target !== null) setAtMs(stops[target] ?? null);
    else if (event.key === 'Escape' && atMs !== null) setAtMs(null);
    else return;
    event.preventDefault();
  };
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    setAtMs(layout.timeAt(clientX - currentTarget.getBoundingClientRect().left));
  };
  return (
    <div ref={ref} className={styles.chart}>
      <div
        role="img"
        aria-label={label}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAtMs(null)}
        onBlur={() => setAtMs(null)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden data-chart>
          <ChartAxes layout={layout} axes={axes} language={language} print={print} />
          <ChartMarks layout={layout} />
          {lines.map((line) => (
            <ChartStroke key={line.key} line={line} layout={layout} />
          ))}
          {stop === null ? null : <ChartCursor layout={layout} lines={lines} atMs={stop} />}
        </svg>
      </div>
      <ChartTip
        atMs={stop}
        x={stop === null ? 0 : layout.x(stop)}
        width={width}
        lines={lines}
        words={{ print, noValue, language }}
      />
    </div>
  );
}
