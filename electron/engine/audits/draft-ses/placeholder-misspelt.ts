// A placeholder of SES that is misspelled.
import { openTracker, unsubscribeUrl, namesIn } from '../../mail/ses-placeholders.ts';
import { editDistance } from '../../protocols/text/edit-distance.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSesPlaceholderMisspelt = defineAudit({
  id: 'draft-ses-placeholder-misspelt',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'high',
  needs: ['draft'],
  texts: {
    title: { en: 'An SES placeholder is misspelled', ja: 'SES のプレースホルダーのつづりが誤っています' },
    passed: { en: 'No SES placeholder is misspelled', ja: 'SES のプレースホルダーのつづりに誤りはありません' },
    why: {
      en: 'SES recognizes only the exact spelling, including upper and lower case. It treats a misspelled one as a variable, and does not send the mail if the data lacks it.',
      ja: 'SES は大文字と小文字も含めて、つづりが完全に一致するものだけを認識します。つづりが違うと変数とみなされ、データにない場合は送信されません。',
    },
    fix: {
      en: 'Correct the spelling. The quick fix does it.',
      ja: 'クイックフィックスで、正しいつづりに直してください。',
    },
  },
  sources: [
    citeSes('subscription management', 'sending-email-subscription-management'),
    citeSes('open and click metrics', 'faqs-metrics'),
  ],
  judge: ({ draft }) =>
    judgeParts(draft, (text) =>
      namesIn(text).flatMap(({ name, nameSpan }) => {
        const meant = [openTracker, unsubscribeUrl].find((right) => isSlip(name, right));
        if (meant === undefined) return [];
        return [
          {
            span: nameSpan,
            says: {
              en: `“${name}” should probably be ${meant}.`,
              ja: `「${name}」は ${meant} の誤りと思われます。`,
            },
            mends: [
              { title: { en: `Change to ${meant}`, ja: `${meant} に直す` }, edits: [{ ...nameSpan, put: meant }] },
            ],
          },
        ];
      }),
    ),
});

function isSlip(name: string, right: string): boolean {
  return name !== right && editDistance(name.toLowerCase().replace(/[._-]/gu, ''), right.toLowerCase(), 3) <= 3;
}
