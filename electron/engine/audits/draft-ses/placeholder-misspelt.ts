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
    title: { en: 'A placeholder of SES is misspelled', ja: 'SES のプレースホルダーの綴りが違います' },
    passed: { en: 'No placeholder of SES is misspelled', ja: 'SES のプレースホルダーの綴りは正しい状態です' },
    why: {
      en: 'SES knows its placeholders letter by letter, capitals included. It takes a misspelled one for a variable of yours, and does not send the mail if your data lacks it.',
      ja: 'SES は大文字と小文字も含めて、プレースホルダーの綴りを区別します。綴りが違うと自作の変数とみなされ、データにない場合は送信されません。',
    },
    fix: { en: 'Write it as the quick fix does.', ja: 'クイックフィックスのとおりに書き換えてください。' },
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
              en: `“${name}” is probably meant to be ${meant}.`,
              ja: `「${name}」は ${meant} の誤りと思われます。`,
            },
            mends: [{ title: { en: `Write ${meant}`, ja: `${meant} に直す` }, edits: [{ ...nameSpan, put: meant }] }],
          },
        ];
      }),
    ),
});

function isSlip(name: string, right: string): boolean {
  return name !== right && editDistance(name.toLowerCase().replace(/[._-]/gu, ''), right.toLowerCase(), 3) <= 3;
}
