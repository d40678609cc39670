// What is to be known about a part's text as it stands in the editor.
import { readEnds } from './exact-ends.ts';

export type Note = 'mixed' | 'mark' | 'large' | 'longLine';

/** Longer parts are shown without colours and hints. */
export const maxColouredLength = 2_000_000;
/** Monaco draws so much of a line. */
const maxDrawnLine = 10_000;

export function notesOf(text: string): readonly Note[] {
  const { mark, ends } = readEnds(text);
  return [
    ...(text.length > maxColouredLength ? ['large' as const] : []),
    ...(hasLongLine(text) ? ['longLine' as const] : []),
    ...(ends === null ? [] : ['mixed' as const]),
    ...(mark === '' ? [] : ['mark' as const]),
  ];
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if ((end === -1 ? text.length : end) - start > maxDrawnLine) return true;
    if (end === -1) return false;
    start = end + 1;
  }
}
