// The two charts of the metrics, counts and rates; both can be kept as pictures.
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { MetricTable } from '../../../../shared/health/metrics.ts';
import { printPercent } from '../../../../shared/print-percent.ts';
import { savePicture } from '../../../state/metrics.ts';
import { accountEn } from '../../../text/account-en.ts';
import { accountJa } from '../../../text/account-ja.ts';
import { useWords, useWordsOf } from '../../../text/words.tsx';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { printUtcMoment } from '../../../ui/print-time.ts';
import { chartMetrics, chartRange, drawableKeys, type DrawableKind } from './chart-metrics.ts';

type Props = { readonly table: MetricTable };

export function MetricCharts({ table }: Props) {
  return (
    <>
      <MetricChart table={table} kind="counts" />
      <MetricChart table={table} kind="rates" />
    </>
  );
}

function pictureName({ ask }: MetricTable, kind: DrawableKind): string {
  const day = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);
  return `${ask.source}-${kind}-${ask.region}-${day(ask.fromMs)}-${day(ask.toMs - 1)}`;
}

type ChartProps = Props & { readonly kind: DrawableKind };

/** Rates near one would press those that matter flat: they are a press away. */
const quietAtFirst: readonly string[] = ['delivery', 'open', 'click'];

function MetricChart({ table, kind }: ChartProps) {
  const { language } = useWords();
  const { metrics, chart } = useWordsOf({ en: accountEn, ja: accountJa });
  const keys = drawableKeys(table, kind);
  const [wanted, setWanted] = useState<string>(kind === 'counts' ? 'SEND' : 'bounce');
  const compared = keys.includes(wanted) ? wanted : (keys[0] ?? '');
  const name = (key: string): string => (kind === 'counts' ? (metrics.metric[key] ?? key) : (metrics.rate[key] ?? key));
  const lines = chartMetrics(table, { kind, compared, name, all: metrics.allMail });
  const several = table.groups.length > 1;
  const print = (value: number) => (kind === 'counts' ? value.toLocaleString(language) : printPercent(value));
  if (lines.length === 0) return null;
  const { fromMs, toMs } = table.ask;
  return (
    <ChartFigure
      key={`${table.ask.source} ${several}`}
      title={several ? metrics.comparing(name(compared)) : metrics.title[kind]}
      label={metrics.chartLabel({
        title: several ? name(compared) : metrics.title[kind],
        from: printUtcMoment(fromMs, language),
        to: printUtcMoment(toMs, language),
        lines: lines.map(({ label }) => label).join(', '),
      })}
      valueAxis={metrics.axis[kind]}
      lines={lines}
      range={chartRange(table)}
      print={print}
      words={chart}
      language={language}
      whole={kind === 'counts'}
      hiddenAtFirst={several || lines.every(({ key }) => quietAtFirst.includes(key)) ? [] : quietAtFirst}
      onPicture={(png) => void savePicture(pictureName(table, kind), png)}
    >
      {several ? (
        <Select
          aria-label={metrics.compareWhat}
          w={220}
          allowDeselect={false}
          value={compared}
          onChange={(value) => setWanted(value ?? compared)}
          data={keys.map((key) => ({ value: key, label: name(key) }))}
        />
      ) : null}
    </ChartFigure>
  );
}
