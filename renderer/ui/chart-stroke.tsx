// One line of a chart: its unbroken stretches, and a dot where a value stands alone.
import { lookOf, type ChartLine } from './chart-look.ts';
import { stretches, type KnownPoint } from './chart-scale.ts';
import type { ChartLayout } from './lay-chart.ts';
import styles from './line-chart.module.css';

type Props = { readonly line: ChartLine; readonly layout: ChartLayout };

export function ChartStroke({ line, layout }: Props) {
  const { colour, dashes } = lookOf(line.look);
  const parts = stretches(line.points, line.stepMs);
  const path = parts.filter((part) => part.length > 1).map((part) => pathOf(part, layout));
  const alone = parts.flatMap((part) => (part.length === 1 ? part : []));
  return (
    <g>
      {path.length === 0 ? null : (
        <path className={styles.stroke} d={path.join('')} stroke={colour} strokeDasharray={dashes} />
      )}
      {alone.map(({ atMs, value }) => (
        <circle key={atMs} cx={layout.x(atMs)} cy={layout.y(value)} r={2.5} fill={colour} />
      ))}
    </g>
  );
}

function pathOf(points: readonly KnownPoint[], { x, y }: ChartLayout): string {
  return points
    .map(({ atMs, value }, index) => `${index === 0 ? 'M' : 'L'}${x(atMs).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}

/** A short piece of the line, for a legend. */
export function StrokeSample({ look }: { readonly look: number }) {
  const { colour, dashes } = lookOf(look);
  return (
    <svg width={28} height={10} aria-hidden className={styles.sample}>
      <line className={styles.stroke} x1={0} x2={28} y1={5} y2={5} stroke={colour} strokeDasharray={dashes} />
    </svg>
  );
}
