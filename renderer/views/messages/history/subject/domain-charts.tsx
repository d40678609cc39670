// A domain's rates day by day: all of them for all its mail, and one of them at each receiver.
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { DomainPage } from '../../../../../shared/history/pages.ts';
import { printPercent } from '../../../../../shared/print-percent.ts';
import { useWords } from '../../../../text/words.tsx';
import { ChartFigure } from '../../../../ui/chart-figure.tsx';
import type { ChartLine } from '../../../../ui/chart-look.ts';
import { joinItems } from '../../../../ui/join-items.ts';
import { printUtcDay } from '../../../../ui/print-time.ts';
import { useListWords } from '../use-history-words.ts';
import { chartDays, daysRange, measures, shareOf, type Measure } from './chart-days.ts';
import { useChartWords } from './use-chart-words.ts';
import { usePagesWords } from './use-subject-words.ts';

type Props = { readonly page: DomainPage };

/** Near one, it would press those that matter flat: a press away. */
const quietAtFirst: readonly string[] = ['delivered'];
const drawn = ['permanent', 'transient', 'complained', 'delayed', 'delivered'] as const satisfies readonly Measure[];
/** More receivers than this are no longer told apart. */
const drawnFamilies = 8;

/** One day is told by the counts. */
const fewestDays = 2;

export function RatesChart({ page: { days } }: Props) {
  const { domain: words, counts: names } = usePagesWords();
  if (days.length < fewestDays) return null;
  const range = daysRange(days);
  const lines = drawn.map((measure, look) =>
    chartDays(days, range, {
      key: measure,
      label: names[measure],
      look,
      valueOf: (counts) => shareOf(counts, measure),
    }),
  );
  return <ShareChart title={words.rates} lines={lines} days={days} hiddenAtFirst={quietAtFirst} />;
}

export function ReceiversChart({ page: { days, families: all } }: Props) {
  const { domain: words, counts: names } = usePagesWords();
  const { family: families } = useListWords();
  const [measure, setMeasure] = useState<Measure>('bounced');
  if (days.length < fewestDays || all.length < 2) return null;
  const range = daysRange(days);
  const lines = all.slice(0, drawnFamilies).map(({ family }, look) => {
    const own = days.map(({ fromMs, families: some }) => ({
      fromMs,
      counts: some.find((one) => one.family === family)?.counts,
    }));
    return chartDays(own, range, {
      key: family,
      label: families[family],
      look,
      valueOf: (counts) => shareOf(counts, measure),
    });
  });
  return (
    <ShareChart title={words.byReceiver} lines={lines} days={days}>
      <Select
        aria-label={words.measure}
        w={180}
        allowDeselect={false}
        value={measure}
        onChange={(value) => setMeasure(measures.find((one) => one === value) ?? measure)}
        data={measures.map((one) => ({ value: one, label: names[one] }))}
      />
    </ShareChart>
  );
}

type ChartProps = {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly days: DomainPage['days'];
  readonly hiddenAtFirst?: readonly string[];
  readonly children?: React.ReactNode;
};

function ShareChart({ title, lines, days, hiddenAtFirst = [], children }: ChartProps) {
  const { language } = useWords();
  const { domain: words } = usePagesWords();
  const chart = useChartWords();
  const range = daysRange(days);
  return (
    <ChartFigure
      title={title}
      label={words.chartLabel({
        title,
        from: printUtcDay(range.fromMs, language),
        to: printUtcDay(range.toMs, language),
        lines: joinItems(
          lines.map(({ label }) => label),
          language,
        ),
      })}
      valueAxis={words.percent}
      lines={lines}
      range={range}
      print={printPercent}
      words={chart}
      language={language}
      height={190}
      hiddenAtFirst={hiddenAtFirst}
    >
      {children}
    </ChartFigure>
  );
}
