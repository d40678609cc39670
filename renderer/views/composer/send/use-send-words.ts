// The words of sending, which are loaded with it.
import { sendEn, type SendWords } from '../../../text/send-en.ts';
import { sendJa } from '../../../text/send-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: sendEn, ja: sendJa };

export function useSendWords(): SendWords {
  return useWordsOf(both);
}
