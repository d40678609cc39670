// Judges a draft's own words, as they are read, by the same question.
import type { Span } from '../../../shared/detail.ts';
import type { Markup } from '../../../shared/draft/markup.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import { shownTexts } from '../mail/shown-texts.ts';
import type { Judgement } from './define-audit.ts';
import { type FoundPlace, judgePlaces } from './judge-places.ts';

type Asked = { readonly draft: Draft; readonly draftMarkup: Evidence<Markup> };

/** `find` looks into one text; `faultOf` is asked of what was found, where it stands in its part. */
export function judgeShown<F extends Span>(
  { draft, draftMarkup }: Asked,
  find: (text: string) => readonly F[],
  faultOf: (found: F) => Pick<FoundPlace, 'says' | 'mends'>,
): Judgement {
  const markup = draftMarkup.state === 'seen' ? draftMarkup.value : null;
  return judgePlaces(
    draft,
    shownTexts(draft.source, markup).flatMap(({ part, start: from, text }) =>
      find(text).map((found) => {
        const span = { ...found, start: from + found.start, end: from + found.end };
        return { part, span, ...faultOf(span) };
      }),
    ),
  );
}
