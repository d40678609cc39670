// The words of the editor, in English.

export const editorEn = {};
export type EditorWords = typeof editorEn;
