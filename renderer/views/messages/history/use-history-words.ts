// The words of the history's list, its sources and what is kept, which are loaded with them.
import { historyKeepingEn, type HistoryKeepingWords } from '../../../text/history-keeping-en.ts';
import { historyKeepingJa } from '../../../text/history-keeping-ja.ts';
import { historyListEn, type HistoryListWords } from '../../../text/history-list-en.ts';
import { historyListJa } from '../../../text/history-list-ja.ts';
import { historySourcesEn, type HistorySourcesWords } from '../../../text/history-sources-en.ts';
import { historySourcesJa } from '../../../text/history-sources-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const list = { en: historyListEn, ja: historyListJa };
const keeping = { en: historyKeepingEn, ja: historyKeepingJa };
const sources = { en: historySourcesEn, ja: historySourcesJa };

export function useListWords(): HistoryListWords {
  return useWordsOf(list);
}

export function useKeepingWords(): HistoryKeepingWords {
  return useWordsOf(keeping);
}

export function useSourcesWords(): HistorySourcesWords {
  return useWordsOf(sources);
}
