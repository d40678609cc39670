// The words of the composer, which are loaded with it.
import { composerEn, type ComposerWords } from '../../text/composer-en.ts';
import { composerJa } from '../../text/composer-ja.ts';
import { useWordsOf } from '../../text/words.tsx';

const both = { en: composerEn, ja: composerJa };

export function useComposerWords(): ComposerWords {
  return useWordsOf(both);
}
