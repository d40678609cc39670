// Shows a span of a part: scrolled to, selected, and lit up for a moment.
import type { Reveal } from '../reveal.ts';
import styles from '../editor.module.css';
import type { Editor } from './create-editor.ts';
import type { monaco } from './monaco.ts';
import { rangeOf, type Sheet } from './sheets.ts';

const litMs = 1200;
/** A wish is granted once, however often the editor is drawn. */
let granted: Reveal | null = null;

export function revealSpan(editor: Editor, sheet: Sheet, wish: Reveal): void {
  if (wish === granted) return;
  granted = wish;
  revealRange(editor, rangeOf(sheet, wish));
}

export function revealRange(editor: Editor, range: monaco.Range): void {
  editor.setSelection(range);
  editor.revealRangeInCenterIfOutsideViewport(range);
  editor.focus();
  const lit = editor.createDecorationsCollection([
    { range, options: { className: styles.lit ?? null, isWholeLine: range.isEmpty() } },
  ]);
  setTimeout(() => lit.clear(), litMs);
}
