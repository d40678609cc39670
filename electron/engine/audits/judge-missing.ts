// Judges the names that a draft's data lacks, one kind of lack at a time.
import { lacksData } from '../../../shared/draft/lacks-data.ts';
import type { MissingVariable, RenderedDraft } from '../../../shared/draft/rendering.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import { templateParts } from '../../../shared/draft/source.ts';
import type { Text } from '../../../shared/text.ts';
import { addToData } from './add-to-data.ts';
import { cannotTellFrom, type Judgement, notApplicable } from './define-audit.ts';
import { judgePlaces, type Mend } from './judge-places.ts';
import { meantPlaceholder } from './meant-placeholder.ts';

type Asked = { readonly draft: Draft; readonly draftRendered: RenderedDraft };

export function judgeMissing(
  { draft, draftRendered }: Asked,
  why: MissingVariable['why'],
  says: (missing: MissingVariable) => Text,
): Judgement {
  if (draftRendered.dataFault !== null) return notApplicable(withoutData);
  const missing = templateParts.flatMap((part) => draftRendered[part]?.missing ?? []);
  if (missing.length > 0 && lacksData(draft.source.data)) return noDataYet;
  const add = addToData(draft.source.data);
  return judgePlaces(
    draft,
    missing
      // A slip of what SES itself fills in is told as such.
      .filter(({ why: found, written }) => found === why && meantPlaceholder(written) === null)
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
  return [{ title: { en: `Change to ${meant}`, ja: `${meant} に直す` }, edits: [{ start, end, put: meant }] }];
}

export const withoutData: Text = {
  en: 'The template data cannot be read, so it is not known what is missing.',
  ja: 'テンプレートデータを読み取れないため、不足しているかどうかを判定できません。',
};

/** Which values recipients will lack is unknown before there is any data. */
export const noDataYet: Judgement = cannotTellFrom({
  state: 'unreachable',
  why: {
    kind: 'not-asked',
    how: { en: 'there is no template data yet.', ja: 'テンプレートデータがまだありません。' },
  },
  atMs: 0,
  from: [],
});
