// The words of asking Athena, which are loaded with its sheet.
import { historyAthenaEn, type HistoryAthenaWords } from '../../../../text/history-athena-en.ts';
import { historyAthenaJa } from '../../../../text/history-athena-ja.ts';
import { useWordsOf } from '../../../../text/words.tsx';

const both = { en: historyAthenaEn, ja: historyAthenaJa };

export function useAthenaWords(): HistoryAthenaWords {
  return useWordsOf(both);
}
