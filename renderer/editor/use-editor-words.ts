// The words of the editor in the language of the window.
import { editorEn, type EditorWords } from '../text/editor-en.ts';
import { editorJa } from '../text/editor-ja.ts';
import { useWordsOf } from '../text/words.tsx';

const both = { en: editorEn, ja: editorJa };

export function useEditorWords(): EditorWords {
  return useWordsOf(both);
}
