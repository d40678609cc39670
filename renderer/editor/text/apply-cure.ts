// Puts the texts of quick fixes in their places, and joins the same fix of many places into one.
import type { Cure, DraftPart } from '../../../shared/draft/source.ts';
import type { EditorMark } from '../editor-props.ts';

export type Edit = Cure['edits'][number];

/** Each part's edits in their order; of two that meet the later is left out, and the same edit twice is one. */
export function editsByPart(edits: readonly Edit[]): ReadonlyMap<DraftPart, readonly Edit[]> {
  const parts = new Map<DraftPart, Edit[]>();
  for (const edit of edits.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)) {
    const own = parts.get(edit.place.part);
    const last = own?.at(-1);
    if (own === undefined) parts.set(edit.place.part, [edit]);
    else if (last === undefined || !meets(last, edit)) own.push(edit);
  }
  return parts;
}

function meets(before: Edit, { place, text }: Edit): boolean {
  return place.start < before.place.end || (place.start === before.place.start && text === before.text);
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
