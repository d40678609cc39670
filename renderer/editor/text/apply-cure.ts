// Puts the texts of quick fixes in their places, and joins the same fix of many places into one.
import type { Cure, DraftPart } from '../../../shared/draft/source.ts';
import type { EditorMark } from '../editor-props.ts';

export type Edit = Cure['edits'][number];

export function editsByPart(edits: readonly Edit[]): ReadonlyMap<DraftPart, readonly Edit[]> {
  const parts = new Map<DraftPart, Edit[]>();
  for (const edit of withoutOverlaps(edits)) {
    const own = parts.get(edit.place.part);
    if (own === undefined) parts.set(edit.place.part, [edit]);
    else own.push(edit);
  }
  return parts;
}

/** In their order, the later of two that meet left out; the same edit twice is one. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const ends = new Map<DraftPart, number>();
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)) {
    const { part, start, end } = edit.place;
    const last = ends.get(part) ?? -1;
    const isAgain = kept.some(({ place, text }) => place.part === part && place.start === start && text === edit.text);
    if (start < last || isAgain) continue;
    ends.set(part, end);
    kept.push(edit);
  }
  return kept;
}

/** The same fix wherever it is offered; null where that is this place alone. */
export function joinCures(
  cure: Cure,
  marks: readonly EditorMark[],
): { readonly cure: Cure; readonly places: number } | null {
  const same = marks.flatMap(({ cures }) => cures.filter(({ title }) => title.en === cure.title.en).slice(0, 1));
  if (same.length < 2) return null;
  return { cure: { title: cure.title, edits: same.flatMap(({ edits }) => edits) }, places: same.length };
}
