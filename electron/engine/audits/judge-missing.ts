// Judges the names that a draft's data lacks, one kind of lack at a time.
import type { MissingVariable, RenderedDraft } from '../../../shared/draft/rendering.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import { templateParts } from '../../../shared/draft/source.ts';
import type { Text } from '../../../shared/text.ts';
import { addToData } from './add-to-data.ts';
import { type Judgement, notApplicable } from './define-audit.ts';
import { judgePlaces, type Mend } from './judge-places.ts';

type Asked = { readonly draft: Draft; readonly draftRendered: RenderedDraft };

export function judgeMissing(
  { draft, draftRendered }: Asked,
  why: MissingVariable['why'],
  says: (missing: MissingVariable) => Text,
): Judgement {
  if (draftRendered.dataFault !== null) return notApplicable(withoutData);
  const add = addToData(draft.source.data);
  const missing = templateParts.flatMap((part) => draftRendered[part]?.missing ?? []);
  return judgePlaces(
    draft,
    missing
      .filter((one) => one.why === why)
      .map((one) => ({
        part: one.place.part,
        span: one.place,
        says: says(one),
        mends: [...renamed(one), ...(why === 'missing' ? add(one.path) : [])],
      })),
  );
}

function renamed({ meant, place: { start, end } }: MissingVariable): readonly Mend[] {
  if (meant === null) return [];
  return [{ title: { en: `Write ${meant}`, ja: `${meant} に直す` }, edits: [{ start, end, put: meant }] }];
}

export const withoutData: Text = {
  en: 'The data cannot be read, so nothing can be said of what it lacks.',
  ja: 'テンプレートデータを読めないため、不足しているかどうかを判定できません。',
};
