// The words of the simulator lab, which are loaded with it.
import { labEn, type LabWords } from '../../../text/lab-en.ts';
import { labJa } from '../../../text/lab-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: labEn, ja: labJa };

export function useLabWords(): LabWords {
  return useWordsOf(both);
}
