// The values behind a chart, one row for each time.
import { useMemo } from 'react';
import type { ChartLine } from './chart-look.ts';
import { stopsOf } from './chart-scale.ts';
import styles from './chart-figure.module.css';
import { printUtcMoment } from './print-time.ts';

type Props = {
  readonly title: string;
  readonly words: { readonly time: string; readonly noValue: string };
  readonly lines: readonly ChartLine[];
  readonly print: (value: number) => string;
  readonly language: string;
};

export function ChartTable({ title, words, lines, print, language }: Props) {
  const stops = useMemo(() => stopsOf(lines).toReversed(), [lines]);
  const values = useMemo(() => lines.map(({ points }) => new Map(points.map((one) => [one.atMs, one.value]))), [lines]);
  return (
    <div className={styles.tableBox} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            {lines.map((line) => (
              <th key={line.key} scope="col">
                {line.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stops.map((atMs) => (
            <tr key={atMs}>
              <th scope="row">{printUtcMoment(atMs, language)}</th>
              {values.map((at, index) => {
                const value = at.get(atMs);
                // No point at this time is not the same as a point without a value.
                if (value === undefined) return <td key={index} />;
                return (
                  <td key={index} data-none={value === null || undefined}>
                    {value === null ? words.noValue : print(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
