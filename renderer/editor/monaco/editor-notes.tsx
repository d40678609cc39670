// What is to be known about the part that is shown: under the editor, and only where there is something.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { PartEditorProps } from '../editor-props.ts';
import styles from '../editor.module.css';
import { notesOf } from '../text/notes-of.ts';
import { useEditorWords } from '../use-editor-words.ts';
import type { Editor } from './create-editor.ts';
import { monaco } from './monaco.ts';
import { tellRefusal, useRefusal } from './refusals.ts';

type Props = Pick<PartEditorProps, 'source' | 'part' | 'readOnly'> & { readonly editor: Editor };

export function EditorNotes({ source, part, readOnly, editor }: Props) {
  const words = useEditorWords();
  const text = useDeferredValue(source[part] ?? '');
  const notes = useMemo(() => notesOf(text), [text]);
  const refusal = useRefusal();
  const tabMoves = useTabMoves(editor);
  useEffect(() => tellRefusal(null), [text]);
  const lines = [
    ...(readOnly ? [words.compiled] : []),
    ...notes.map((note) => words.note[note]),
    ...(refusal === null ? [] : [words.refused[refusal]]),
    ...(tabMoves ? [words.note.tabMoves] : []),
  ];
  return (
    <div role="status">
      {lines.length === 0 ? null : (
        <ul className={styles.notes}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Ctrl+M lets Tab leave the editor. */
function useTabMoves(editor: Editor): boolean {
  const option = monaco.editor.EditorOption.tabFocusMode;
  const [moves, setMoves] = useState(() => editor.getOption(option));
  useEffect(() => {
    const change = editor.onDidChangeConfiguration((event) => {
      if (event.hasChanged(option)) setMoves(editor.getOption(option));
    });
    return () => change.dispose();
  }, [editor, option]);
  return moves;
}
