// The moment of a chart that the pointer or the keys stand on: a line through it, and every value there in words.
import { lookOf, type ChartLine } from './chart-look.ts';
import { valueAt } from './chart-scale.ts';
import { StrokeSample } from './chart-stroke.tsx';
import type { ChartLayout } from './lay-chart.ts';
import styles from './line-chart.module.css';
import { printBothTimes } from './print-time.ts';

type CursorProps = { readonly layout: ChartLayout; readonly lines: readonly ChartLine[]; readonly atMs: number };

export function ChartCursor({ layout, lines, atMs }: CursorProps) {
  const { x, y, top, bottom } = layout;
  return (
    <g>
      <line className={styles.cursor} x1={x(atMs)} x2={x(atMs)} y1={top} y2={bottom} />
      {lines.map(({ key, points, stepMs, look }) => {
        const value = valueAt(points, stepMs, atMs);
        return value === null ? null : (
          <circle key={key} className={styles.spot} cx={x(atMs)} cy={y(value)} r={3.5} fill={lookOf(look).colour} />
        );
      })}
    </g>
  );
}

type TipProps = {
  readonly atMs: number | null;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly ChartLine[];
  readonly words: {
    readonly print: (value: number) => string;
    readonly noValue: string;
    readonly language: string;
  };
};

/** Stands on the side of the moment that has more room, and is spoken when the keys move. */
export function ChartTip({ atMs, x, width, lines, words }: TipProps) {
  const side = x > width / 2 ? { right: width - x + 10 } : { left: x + 10 };
  return (
    <div role="status" className={styles.tip} style={side} data-empty={atMs === null || undefined}>
      {atMs === null ? null : (
        <>
          <div className={styles.moment}>{printBothTimes(atMs, words.language)}</div>
          {lines.map(({ key, label, points, stepMs, look }) => {
            const value = valueAt(points, stepMs, atMs);
            return (
              <div key={key} className={styles.tipLine}>
                <StrokeSample look={look} />
                <span>{label}</span>
                <span className={styles.tipValue}>{value === null ? words.noValue : words.print(value)}</span>
              </div>
            );
          })}
        </>
      )}
    </div>
  );
}
