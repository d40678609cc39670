// The words of the editor, in Japanese.
import type { EditorWords } from './editor-en.ts';

export const editorJa: EditorWords = {};
