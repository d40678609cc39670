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
      en: 'Two names differ by one letter, or in upper and lower case',
      ja: '1 文字または大文字・小文字だけが異なる変数名があります',
    },
    passed: { en: 'No two names are almost the same', ja: '取り違えやすい変数名はありません' },
    why: {
      en: 'If one of them is misspelled, the data will lack it: SES accepts the message and then silently does not send it.',
      ja: 'どちらかのつづりが誤っていると、その値がデータにないため、SES はメールを受け付けても送信しません。',
    },
    fix: {
      en: 'If both mean the same value, use one spelling. If they are two values, nothing needs to be done.',
      ja: '同じ値を指す変数であれば、つづりをそろえてください。別の値であれば対応は不要です。',
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
          en: `Is ${written} meant to be ${meant}? The template uses both.`,
          ja: `${written} は、ほかで使われている ${meant} の間違いではありませんか。`,
        },
        mends: [
          {
            title: { en: `Change to ${meant}`, ja: `${meant} に直す` },
            edits: [{ start: place.start, end: place.end, put: meant }],
          },
        ],
      })),
    );
  },
});

const withData = {
  en: 'The data shows which names are right.',
  ja: '正しい変数名はテンプレートデータから分かります。',
};
