// The editor of one part, once Monaco is there.
import { useEffect, useRef, useState } from 'react';
import type { PartEditorProps } from '../editor-props.ts';
import styles from '../editor.module.css';
import { useEditorWords } from '../use-editor-words.ts';
import { useWords } from '../../text/words.tsx';
import { fitTo, joinPastedLines, type Editor } from './create-editor.ts';
import { EditorNotes } from './editor-notes.tsx';
import { showMarks } from './marks.ts';
import { revealSpan } from './reveal-span.ts';
import { give, sheetOf, takeOver, tellCursor } from './sheets.ts';
import { speak } from './spoken.ts';
import { useTheme } from './theme.ts';
import { useEditor } from './use-editor.ts';

export function MonacoPart(props: PartEditorProps) {
  const { part } = props;
  const { language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  // First of all: what follows, and Monaco's own questions, are answered from it.
  useEffect(() => {
    speak(language);
    give(props);
  });
  useOpenPart(editor, props);
  useOptions(editor, props);
  useMarks(editor, props);
  useEditor({ box, setEditor });
  return (
    <div className={styles.part} data-part={part} data-ready={editor !== null}>
      <div ref={box} className={styles.box} onPasteCapture={(event) => joinPastedLines(event, editor, part)} />
      {editor === null ? null : <EditorNotes {...props} editor={editor} />}
    </div>
  );
}

/** A part is shown where it was left; what was put into it by something else than typing is taken over. */
function useOpenPart(editor: Editor | null, { draftId, part, replaced, readOnly, source }: PartEditorProps): void {
  useEffect(() => {
    if (editor === null) return;
    const sheet = sheetOf(draftId, part);
    fitTo(editor, part);
    editor.setModel(sheet.model);
    editor.restoreViewState(sheet.view);
    const cursor = editor.onDidChangeCursorPosition(({ position }) => tellCursor(sheet, position));
    return () => {
      sheet.view = editor.saveViewState();
      cursor.dispose();
      editor.setModel(null);
    };
  }, [editor, draftId, part]);
  const compiled = readOnly ? source[part] : null;
  useEffect(() => {
    if (editor !== null) takeOver(draftId);
  }, [editor, draftId, part, replaced, compiled]);
}

function useOptions(editor: Editor | null, { part, readOnly, dark }: PartEditorProps): void {
  const words = useEditorWords();
  const ariaLabel = `${words.label[part]}. ${words.leave}`;
  const readOnlyMessage = words.compiled;
  useEffect(() => {
    editor?.updateOptions({ ariaLabel, readOnly, readOnlyMessage: { value: readOnlyMessage } });
  }, [editor, ariaLabel, readOnly, readOnlyMessage]);
  useTheme(dark);
}

function useMarks(editor: Editor | null, { draftId, part, marks, checked, reveal }: PartEditorProps): void {
  useEffect(() => {
    if (editor !== null) showMarks(sheetOf(draftId, part));
  }, [editor, draftId, part, marks, checked]);
  useEffect(() => {
    if (editor !== null && reveal?.part === part) revealSpan(editor, sheetOf(draftId, part), reveal);
  }, [editor, draftId, part, reveal]);
}
