// The words of what is open in the history, which are loaded with it.
import { historyPagesEn, type HistoryPagesWords } from '../../../../text/history-pages-en.ts';
import { historyPagesJa } from '../../../../text/history-pages-ja.ts';
import { historySubjectEn, type HistorySubjectWords } from '../../../../text/history-subject-en.ts';
import { historySubjectJa } from '../../../../text/history-subject-ja.ts';
import { useWordsOf } from '../../../../text/words.tsx';

const subject = { en: historySubjectEn, ja: historySubjectJa };
const pages = { en: historyPagesEn, ja: historyPagesJa };

export function useSubjectWords(): HistorySubjectWords {
  return useWordsOf(subject);
}

export function usePagesWords(): HistoryPagesWords {
  return useWordsOf(pages);
}
