// Makes an editor of Monaco as the composer wants it: quiet, wrapped, and one line high for the subject.
import type { ClipboardEvent } from 'react';
import type { DraftPart } from '../../../shared/draft/source.ts';
import { monaco } from './monaco.ts';
import { spoken } from './spoken.ts';

export type Editor = monaco.editor.IStandaloneCodeEditor;

/** True while the subject is shown, in which Enter does nothing. */
export const oneLineKey = 'plumblineOneLine';

/** What editors and comparisons share. */
export function commonOptions(): monaco.editor.IEditorOptions {
  return {
    automaticLayout: true,
    // Monaco measures with the family's own name.
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--mono').trim(),
    fontSize: 12.5,
    lineHeight: 20,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    wordWrap: 'on',
    wrappingIndent: 'indent',
    lineNumbersMinChars: 3,
    renderLineHighlightOnlyWhenFocus: true,
    overviewRulerBorder: false,
    fixedOverflowWidgets: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    padding: { top: 8, bottom: 8 },
  };
}

export function createEditor(box: HTMLElement): Editor {
  const editor = monaco.editor.create(box, {
    ...commonOptions(),
    model: null,
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: true },
    suggest: { showStatusBar: false, snippetsPreventQuickSuggestions: false },
    dragAndDrop: false,
    lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
  });
  letTabLeave(editor);
  return editor;
}

/** Who walks the window by keys must get out of the editor again; Monaco's own command tells nobody whether it is on. */
function letTabLeave(editor: Editor): void {
  const { EditorOption } = monaco.editor;
  const { KeyCode, KeyMod } = monaco;
  editor.addAction({
    id: 'plumbline.tabMoves',
    label: spoken().words.toggleTab,
    // On a Mac ⌘M is the system's.
    keybindings: [KeyMod.CtrlCmd | KeyCode.KeyM, KeyMod.WinCtrl | KeyMod.Shift | KeyCode.KeyM],
    run: () => editor.updateOptions({ tabFocusMode: !editor.getOption(EditorOption.tabFocusMode) }),
  });
}

export function fitTo(editor: Editor, part: DraftPart): void {
  const isOneLine = part === 'subject';
  editor.updateOptions({
    lineNumbers: isOneLine ? 'off' : 'on',
    folding: !isOneLine,
    renderLineHighlight: isOneLine ? 'none' : 'line',
    overviewRulerLanes: isOneLine ? 0 : 2,
    lineDecorationsWidth: isOneLine ? 8 : 10,
    // Typing JSON over what is selected begins anew: brackets put around it would be left behind.
    autoSurround: part === 'data' ? 'never' : 'languageDefined',
  });
  editor.createContextKey(oneLineKey, isOneLine);
}

/** A subject has one line: what is pasted into it becomes one. */
export function joinPastedLines(event: ClipboardEvent, editor: Editor | null, part: DraftPart): void {
  const text = event.clipboardData.getData('text/plain');
  if (part !== 'subject' || editor === null || !/[\r\n]/u.test(text)) return;
  event.preventDefault();
  event.stopPropagation();
  editor.trigger('paste', 'paste', { text: asOneLine(text) });
}

function asOneLine(text: string): string {
  const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
