// The words of this panel, which are loaded with it.
import { suppressionEn } from '../../../text/suppression-en.ts';
import { suppressionJa } from '../../../text/suppression-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: suppressionEn, ja: suppressionJa };

export function useSuppressionWords(): typeof suppressionEn {
  return useWordsOf(both);
}
