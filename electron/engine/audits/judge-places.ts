// Turns what is found in the parts of a draft into a judgement whose details are places with quick fixes.
import type { DraftPlace, Span } from '../../../shared/detail.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import { type DraftPart, draftParts } from '../../../shared/draft/source.ts';
import type { Text } from '../../../shared/text.ts';
import { placeIn } from '../mail/draft-places.ts';
import { fail, type Judgement, pass } from './define-audit.ts';

/** A quick fix: texts in the place of spans. */
export type Mend = {
  readonly title: Text;
  readonly edits: readonly (Span & {
    readonly put: string;
    /** Another part than the place's own. */
    readonly part?: DraftPart;
  })[];
};

export type FoundPlace = {
  /** The HTML where it is not said. */
  readonly part?: DraftPart;
  readonly span: Span;
  readonly says: Text;
  readonly mends?: readonly Mend[];
};

export function judgePlaces(draft: Draft, found: readonly FoundPlace[]): Judgement {
  const all = found.map((one) => placeOf(draft, one)).toSorted(byPlace);
  // What a loop repeats stands in the template once.
  const places = all.filter((one, at) => at === 0 || byPlace(one, all[at - 1] ?? one) !== 0);
  const [first] = places;
  return first === undefined ? pass() : fail(sayPlaces(first, places.length), { details: places });
}

function byPlace({ place: a }: DraftPlace, { place: b }: DraftPlace): number {
  return draftParts.indexOf(a.part) - draftParts.indexOf(b.part) || a.start - b.start;
}

export function placeOf({ source }: Draft, { part = 'html', span, says, mends = [] }: FoundPlace): DraftPlace {
  // HTML that was compiled from MJML cannot be typed in.
  const isTyped = ({ edits }: Mend): boolean =>
    source.mjml === null || edits.every((edit) => (edit.part ?? part) !== 'html');
  return {
    kind: 'place',
    place: placeIn(source, part, span),
    says,
    cures: mends.filter(isTyped).map(({ title, edits }) => ({
      title,
      edits: edits.map(({ put, part: other = part, ...at }) => ({ place: placeIn(source, other, at), text: put })),
    })),
  };
}

function sayPlaces({ says, place }: DraftPlace, count: number): Text {
  if (count === 1) return says;
  return {
    en: `${count} places, the first on line ${place.line}: ${says.en}`,
    ja: `${count} か所あります。最初は ${place.line} 行目: ${says.ja}`,
  };
}

/** The whole of a part, or its first line where it is long. */
export function startOf(text: string | null): Span {
  return { start: 0, end: Math.min((text ?? '').split('\n', 1)[0]?.length ?? 0, 80) };
}
