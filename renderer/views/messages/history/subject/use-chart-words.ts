// The words around a chart, as everywhere in the window.
import { accountEn } from '../../../../text/account-en.ts';
import { accountJa } from '../../../../text/account-ja.ts';
import { useWordsOf } from '../../../../text/words.tsx';
import type { ChartWords } from '../../../../ui/chart-figure.tsx';

const both = { en: accountEn.chart, ja: accountJa.chart };

export function useChartWords(): ChartWords {
  return useWordsOf(both);
}
