// The words of received messages, which are loaded with their place.
import { messagesEn, type MessagesWords } from '../../../text/messages-en.ts';
import { messagesJa } from '../../../text/messages-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';

const both = { en: messagesEn, ja: messagesJa };

export function useMessagesWords(): MessagesWords {
  return useWordsOf(both);
}
