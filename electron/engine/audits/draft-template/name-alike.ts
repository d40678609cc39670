// Two names of the template that differ by one slip, while there is no data to tell which is right.
import { alikeNames } from '../../../../shared/draft/alike-names.ts';
import { lacksData } from '../../../../shared/draft/lacks-data.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftTemplateNameAlike = defineAudit({
  id: 'draft-template-name-alike',
  topic: 'draft-template',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftReadings'],
  texts: {
    title: {
      en: 'Two names differ by one letter or by capitals',
      ja: '1 文字または大文字小文字だけが異なる名前があります',
    },
    passed: { en: 'No two names could be mistaken for each other', ja: '取り違えやすい名前はありません' },
    why: {
      en: 'Where a name is misspelt, no data fits the whole template: SES accepts the message and then silently does not send it.',
      ja: '名前の綴りが誤っていると、どのデータでもテンプレート全体を埋められません。SES はメールを受け付けても送信しません。',
    },
    fix: {
      en: 'Write both names alike if the same value is meant. If they are two values, nothing is to be done.',
      ja: '同じ値を指す名前であれば、綴りをそろえてください。別の値であれば対応は不要です。',
    },
  },
  sources: [citeSes('personalized email', 'send-personalized-email-api')],
  judge: ({ draft, draftReadings }) => {
    if (!lacksData(draft.source.data)) return notApplicable(withData);
    return judgePlaces(
      draft,
      alikeNames(draftReadings).map(({ use: { written, place }, meant }) => ({
        part: place.part,
        span: place,
        says: {
          en: `${written} is used beside ${meant}. Perhaps the same is meant.`,
          ja: `${meant} のほかに ${written} が使われています。同じ値の誤記かもしれません。`,
        },
        mends: [
          {
            title: { en: `Write ${meant}`, ja: `${meant} に直す` },
            edits: [{ start: place.start, end: place.end, put: meant }],
          },
        ],
      })),
    );
  },
});

const withData = { en: 'The data tells which names are right.', ja: '正しい名前はテンプレートデータからわかります。' };
