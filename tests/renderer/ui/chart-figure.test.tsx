import { expect, it } from 'vitest';
import { ChartFigure } from '../../../renderer/ui/chart-figure.tsx';
import { ChartTable } from '../../../renderer/ui/chart-table.tsx';
import { accountEn } from '../../../renderer/text/account-en.ts';
import { read, show } from '../show.tsx';

const fromMs = Date.UTC(2026, 10, 20);
const hourMs = 3_600_000;
const line = (key: string, look: number, values: readonly (number | null)[]) => ({
  key,
  label: key,
  look,
  stepMs: hourMs,
  points: values.map((value, index) => ({ atMs: fromMs + index * hourMs, value })),
});
const drawn = {
  title: 'Bounces',
  label: 'Bounces fell.',
  valueAxis: 'Events per hour',
  range: { fromMs, toMs: fromMs + 5 * hourMs },
  print: (value: number) => `${value} events`,
  words: accountEn.chart,
  language: 'en',
};

it('a chart is an image with a sentence, reached by key, with both axes named', () => {
  const markup = show(<ChartFigure {...drawn} lines={[line('one', 0, [1, 2])]} />);
  expect(markup).toMatch(/role="img" aria-label="Bounces fell\." tabindex="0"/);
  expect(read(markup)).toContain('Events per hour');
  expect(read(markup)).toContain('Time (UTC)');
});

it('a gap is a gap: one stroke and two dots, and nothing between them', () => {
  const markup = show(<ChartFigure {...drawn} lines={[line('one', 0, [1, 2, null, 4, null, 5])]} />);
  const [, path = ''] = /<path[^>]* d="([^"]+)" stroke="var/.exec(markup) ?? [];
  expect(path.match(/M/g)).toHaveLength(1);
  expect(path.match(/L/g)).toHaveLength(1);
  expect(markup.match(/<circle/g)).toHaveLength(2);
});

it('lines differ by dashes as well as by colour, and the legend shows which are hidden', () => {
  const lines = [line('one', 0, [1, 2]), line('two', 1, [3, 4])];
  const markup = show(<ChartFigure {...drawn} lines={lines} hiddenAtFirst={['two']} />);
  expect(markup).toContain('var(--chart-1)');
  expect(markup).toMatch(/stroke="var\(--chart-2\)" stroke-dasharray="7 4"/);
  expect(markup.match(/aria-pressed="(true|false)"/g)).toEqual(['aria-pressed="true"', 'aria-pressed="false"']);
  expect(markup.match(/<path[^>]* stroke="var/g)).toHaveLength(1);
});

it('the table tells no data from no value at that time, newest first', () => {
  const lines = [line('one', 0, [1, null]), line('two', 1, [3])];
  const markup = show(
    <ChartTable title="Bounces" words={accountEn.chart} lines={lines} print={drawn.print} language="en" />,
  );
  const rows = [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([row]) => read(row));
  expect(rows).toEqual(['Time (UTC) one two', 'Nov 20, 01:00 UTC no data', 'Nov 20, 00:00 UTC 1 events 3 events']);
});
