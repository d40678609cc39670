// Marks in a message's bytes: what is broken, and the lines that stand for bodies too long to be shown.
import styles from '../editor.module.css';
import type { RawMark } from '../raw-editor-props.ts';
import type { Editor } from './create-editor.ts';
import { monaco } from './monaco.ts';
import { rangeOf, textOf, type ExactModel } from './sheets.ts';

const owner = 'plumbline-raw';

export function markFaults(sheet: ExactModel, marks: readonly RawMark[]): void {
  monaco.editor.setModelMarkers(
    sheet.model,
    owner,
    marks.map(({ start, end, says }) => ({
      ...rangeOf(sheet, { start, end: Math.max(end, start + 1) }),
      severity: monaco.MarkerSeverity.Warning,
      message: says,
    })),
  );
}

export function markCuts(
  editor: Editor,
  sheet: ExactModel,
  markers: readonly string[],
): monaco.editor.IEditorDecorationsCollection {
  const text = textOf(sheet);
  const places = markers.map((marker) => ({ start: text.indexOf(marker), end: text.indexOf(marker) + marker.length }));
  return editor.createDecorationsCollection(
    places
      .filter(({ start }) => start !== -1)
      .map((place) => ({
        range: rangeOf(sheet, place),
        options: { isWholeLine: true, className: styles.cut ?? null, inlineClassName: styles.cutText ?? null },
      })),
  );
}

/** Who selects a whole line may take it away; within it nothing is typed. */
export function touchesCut(cuts: readonly monaco.Range[], selection: monaco.Selection): boolean {
  return cuts.some((cut) => {
    const isTouched = monaco.Range.areIntersectingOrTouching(cut, selection);
    return isTouched && (selection.isEmpty() || !selection.containsRange(cut));
  });
}
