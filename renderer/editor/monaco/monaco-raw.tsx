// The editor of a message's bytes, once Monaco is there.
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import styles from '../editor.module.css';
import type { RawEditorProps } from '../raw-editor-props.ts';
import { useEditorWords } from '../use-editor-words.ts';
import type { Editor } from './create-editor.ts';
import { markCuts, markFaults, touchesCut } from './raw-marks.ts';
import { monaco } from './monaco.ts';
import { rawSheetOf, takeOverRaw } from './raw-sheet.ts';
import { revealRange } from './reveal-span.ts';
import { rangeOf } from './sheets.ts';
import { speak } from './spoken.ts';
import { useTheme } from './theme.ts';
import { useEditor } from './use-editor.ts';

export function MonacoRaw(props: RawEditorProps) {
  const { language } = useWords();
  const { leave } = useEditorWords();
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { label, markerHint, dark } = props;
  useEffect(() => speak(language), [language]);
  useTold(editor, props);
  useSheet(editor, props);
  useMarks(editor, props);
  useTheme(dark);
  useEffect(() => {
    editor?.updateOptions({ ariaLabel: `${label}. ${leave}`, readOnlyMessage: { value: markerHint } });
  }, [editor, label, leave, markerHint]);
  useEditor({ box, setEditor, options: exactOptions });
  return (
    <div className={styles.part} data-ready={editor !== null}>
      <div ref={box} className={styles.box} />
    </div>
  );
}

/** Exact bytes: what is one line is shown as one, and what is not printed is shown too. */
const exactOptions = {
  wordWrap: 'off',
  quickSuggestions: false,
  renderControlCharacters: true,
  unusualLineTerminators: 'off',
  folding: false,
  guides: { indentation: false },
  autoIndent: 'none',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
} as const;

/** What is typed is told, and Ctrl/Cmd-S. */
function useTold(editor: Editor | null, { onKeep }: RawEditorProps): void {
  useEffect(() => {
    if (editor === null) return;
    const { KeyCode, KeyMod } = monaco;
    const action = editor.addAction({
      id: 'plumbline.keepRaw',
      label: 'Keep',
      keybindings: [KeyMod.CtrlCmd | KeyCode.KeyS],
      run: onKeep,
    });
    return () => action.dispose();
  }, [editor, onKeep]);
}

/** Shown where it was left; what was put there by something else than typing is taken over. */
function useSheet(editor: Editor | null, { draftId, text, onEdit }: RawEditorProps): void {
  const first = useRef(text);
  useEffect(() => {
    first.current = text;
  });
  useEffect(() => {
    if (editor === null) return;
    const sheet = rawSheetOf({ draftId, text: first.current });
    sheet.onEdit = onEdit;
    editor.setModel(sheet.model);
    editor.restoreViewState(sheet.view);
    return () => {
      sheet.onEdit = null;
      sheet.view = editor.saveViewState();
      editor.setModel(null);
    };
  }, [editor, draftId, onEdit]);
  useEffect(() => {
    if (editor !== null) takeOverRaw(rawSheetOf({ draftId, text }), text);
  }, [editor, draftId, text]);
}

/** A wish is granted once, however often the editor is drawn. */
let granted = 0;

function useMarks(editor: Editor | null, { draftId, text, markers, marks, reveal }: RawEditorProps): void {
  useEffect(() => {
    if (editor === null) return;
    const cuts = markCuts(editor, rawSheetOf({ draftId, text }), markers);
    const follow = editor.onDidChangeCursorSelection(({ selection }) => {
      editor.updateOptions({ readOnly: touchesCut(cuts.getRanges(), selection) });
    });
    return () => {
      follow.dispose();
      cuts.clear();
      editor.updateOptions({ readOnly: false });
    };
  }, [editor, draftId, markers, text]);
  useEffect(() => {
    if (editor !== null && marks !== null) markFaults(rawSheetOf({ draftId, text }), marks);
    // The marks are of the text that was shown with them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, draftId, marks]);
  useEffect(() => {
    if (editor === null || reveal === null || reveal.count === granted) return;
    granted = reveal.count;
    revealRange(editor, rangeOf(rawSheetOf({ draftId, text }), reveal));
    // Once for each wish.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, draftId, reveal]);
}
