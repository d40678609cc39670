// A chart with its title, its legend, its table one press away, and what can be done with it.
import { ActionIcon } from '@mantine/core';
import { IconPhotoDown, IconTable } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { ChartLegend } from './chart-legend.tsx';
import type { ChartLine } from './chart-look.ts';
import { drawChart } from './draw-chart.ts';
import type { ChartRange } from './chart-scale.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './chart-figure.module.css';
import type { ChartMark } from './lay-chart.ts';
import { LineChart } from './line-chart.tsx';
import { Tip } from './tip.tsx';

export type ChartWords = {
  readonly legend: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly savePicture: string;
  readonly noValue: string;
  readonly time: string;
};

type Props = {
  readonly title: string;
  /** One sentence that says what is to be seen, for who cannot see it. */
  readonly label: string;
  readonly valueAxis: string;
  readonly lines: readonly ChartLine[];
  readonly marks?: readonly ChartMark[];
  readonly range: ChartRange;
  readonly print: (value: number) => string;
  readonly words: ChartWords;
  readonly language: string;
  readonly whole?: boolean;
  readonly height?: number;
  /** The keys of lines that are shown only once they are asked for. */
  readonly hiddenAtFirst?: readonly string[];
  /** Given where the chart can be kept as a picture: PNG as base64. */
  readonly onPicture?: (png: string) => void;
  /** Stands beside the title. */
  readonly children?: ReactNode;
};

export function ChartFigure({ title, words, lines, onPicture, children, hiddenAtFirst = [], ...drawn }: Props) {
  const box = useRef<HTMLElement>(null);
  const [hidden, setHidden] = useState(hiddenAtFirst);
  const [table, setTable] = useState(false);
  const shown = lines.filter(({ key }) => !hidden.includes(key));
  const { valueAxis, marks, ...chart } = drawn;
  const draw = () => {
    const svg = box.current?.querySelector<SVGSVGElement>('svg[data-chart]') ?? null;
    if (svg !== null && onPicture !== undefined) void drawChart(svg, { title, lines: shown }).then(onPicture);
  };
  return (
    <figure ref={box} className={styles.figure}>
      <figcaption className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {children}
        <span className={styles.gap} />
        <Act label={table ? words.hideTable : words.showTable} pressed={table} onAct={() => setTable(!table)}>
          <IconTable size={15} aria-hidden />
        </Act>
        {onPicture === undefined ? null : (
          <Act label={words.savePicture} onAct={draw}>
            <IconPhotoDown size={15} aria-hidden />
          </Act>
        )}
      </figcaption>
      <LineChart
        {...chart}
        axes={{ value: valueAxis, time: words.time }}
        lines={shown}
        noValue={words.noValue}
        {...(marks === undefined ? {} : { marks })}
      />
      {lines.length < 2 ? null : (
        <ChartLegend label={words.legend} lines={lines} hidden={hidden} onChange={setHidden} />
      )}
      {table ? (
        <ChartTable title={title} words={words} lines={shown} print={drawn.print} language={drawn.language} />
      ) : null}
    </figure>
  );
}

type ActProps = {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
};

function Act({ label, pressed, onAct, children }: ActProps) {
  return (
    <Tip label={label}>
      <ActionIcon variant="default" size={26} aria-label={label} aria-expanded={pressed} onClick={onAct}>
        {children}
      </ActionIcon>
    </Tip>
  );
}
