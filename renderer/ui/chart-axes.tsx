// The grid of a chart with its numbers and times, and the thresholds across it.
import { isMidnight } from './chart-scale.ts';
import type { ChartLayout } from './lay-chart.ts';
import styles from './line-chart.module.css';
import { printUtcDay, printUtcTime } from './print-time.ts';

type Props = {
  readonly layout: ChartLayout;
  readonly axes: { readonly value: string; readonly time: string };
  readonly language: string;
  readonly print: (value: number) => string;
};

export function ChartAxes({ layout, axes, language, print }: Props) {
  const { left, right, top, bottom } = layout;
  return (
    <g>
      <text className={styles.axis} x={0} y={11}>
        {axes.value}
      </text>
      <text className={styles.axis} x={right} y={11} textAnchor="end">
        {axes.time}
      </text>
      {layout.valueTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={layout.y(tick)} y2={layout.y(tick)} />
          <text className={styles.tick} x={left - 6} y={layout.y(tick) + 4} textAnchor="end">
            {print(tick)}
          </text>
        </g>
      ))}
      {layout.timeTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={layout.x(tick)} x2={layout.x(tick)} y1={top} y2={bottom + 4} />
          <text className={styles.tick} x={layout.x(tick)} y={bottom + 17} textAnchor="middle">
            {isMidnight(tick) ? printUtcDay(tick, language) : printUtcTime(tick, language)}
          </text>
        </g>
      ))}
    </g>
  );
}

export function ChartMarks({ layout }: { readonly layout: ChartLayout }) {
  const { left, right, marks } = layout;
  return (
    <g>
      {marks.map(({ label, tone, line, y, labelY }) => (
        <g key={label} data-tone={tone} className={styles.mark}>
          {line ? <line x1={left} x2={right} y1={y} y2={y} /> : null}
          <text x={right + 6} y={labelY + 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
