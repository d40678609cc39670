// The words of the history's list and of its sources, which are loaded with them.
import { historyListEn, type HistoryListWords } from '../../../text/history-list-en.ts';
import { historyListJa } from '../../../text/history-list-ja.ts';
import { historySourcesEn, type HistorySourcesWords } from '../../../text/history-sources-en.ts';
import { historySourcesJa } from '../../../text/history-sources-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const list = { en: historyListEn, ja: historyListJa };
const sources = { en: historySourcesEn, ja: historySourcesJa };

export function useListWords(): HistoryListWords {
  return useWordsOf(list);
}

export function useSourcesWords(): HistorySourcesWords {
  return useWordsOf(sources);
}
