// Places in a draft by part and span; the lines of each part are counted once.
import type { Span } from '../../../shared/detail.ts';
import type { DraftPart, DraftSource, Place } from '../../../shared/draft/source.ts';
import { type LineStarts, lineStartsOf, placeAt } from './place-at.ts';

const known = new WeakMap<DraftSource, Map<DraftPart, LineStarts>>();

export function placeIn(source: DraftSource, part: DraftPart, span: Span): Place {
  const ofParts = known.get(source) ?? new Map<DraftPart, LineStarts>();
  known.set(source, ofParts);
  const starts = ofParts.get(part) ?? lineStartsOf(source[part] ?? '');
  ofParts.set(part, starts);
  return placeAt(part, starts, span);
}
