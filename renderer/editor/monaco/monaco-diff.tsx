// Two texts beside each other in Monaco's comparison, read only.
import { useEffect, useRef } from 'react';
import styles from '../editor.module.css';
import type { TextDiffProps } from '../text-diff.tsx';
import { commonOptions } from './create-editor.ts';
import { monaco } from './monaco.ts';
import { makeModel } from './sheets.ts';
import { prepare } from './prepare.ts';
import { useTheme } from './theme.ts';

/** Below this width the two stand in one column. */
const sideBySideFromPx = 640;

export function MonacoDiff({ before, after, language, dark, labels }: TextDiffProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    prepare();
    const original = makeModel(before, language);
    const modified = makeModel(after, language);
    const editor = monaco.editor.createDiffEditor(box.current, {
      ...commonOptions(),
      readOnly: true,
      originalEditable: false,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: sideBySideFromPx,
      renderMarginRevertIcon: false,
      renderGutterMenu: false,
      hideUnchangedRegions: { enabled: true },
      renderOverviewRuler: false,
      diffWordWrap: 'on',
      folding: false,
    });
    keepNamed(editor.getOriginalEditor(), labels.before);
    keepNamed(editor.getModifiedEditor(), labels.after);
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [before, after, language, labels.before, labels.after]);
  useTheme(dark);
  return <div ref={box} className={styles.box} />;
}

/** The comparison forgets the names of its two editors whenever it lays itself out anew. */
function keepNamed(editor: monaco.editor.ICodeEditor, ariaLabel: string): void {
  const name = (): void => {
    if (editor.getRawOptions().ariaLabel !== ariaLabel) editor.updateOptions({ ariaLabel });
  };
  name();
  editor.onDidChangeConfiguration(name);
}
