// The words in which Monaco is answered, as the window speaks now.
import type { Language, Text } from '../../../shared/text.ts';
import { editorEn, type EditorWords } from '../../text/editor-en.ts';
import { editorJa } from '../../text/editor-ja.ts';

type Spoken = { readonly words: EditorWords; readonly say: (text: Text) => string };

let language: Language = 'en';

export function speak(now: Language): void {
  language = now;
}

export function spoken(): Spoken {
  return { words: language === 'ja' ? editorJa : editorEn, say: (text) => text[language] };
}
