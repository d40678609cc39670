// The words of whole messages, which are loaded with their form.
import { messageEn, type MessageWords } from '../../../text/message-en.ts';
import { messageJa } from '../../../text/message-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: messageEn, ja: messageJa };

export function useMessageWords(): MessageWords {
  return useWordsOf(both);
}
