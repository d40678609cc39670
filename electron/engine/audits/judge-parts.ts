// Judges the text of each part of a draft by the same question.
import type { Draft } from '../../../shared/draft/report.ts';
import { type TemplatePart, templateParts } from '../../../shared/draft/source.ts';
import type { Judgement } from './define-audit.ts';
import { type FoundPlace, judgePlaces } from './judge-places.ts';

export function judgeParts(
  draft: Draft,
  faultsOf: (text: string, part: TemplatePart) => readonly FoundPlace[],
): Judgement {
  return judgePlaces(
    draft,
    templateParts.flatMap((part) => {
      const text = draft.source[part];
      return text === null ? [] : faultsOf(text, part).map((found) => ({ ...found, part }));
    }),
  );
}
