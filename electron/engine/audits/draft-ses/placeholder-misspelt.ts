// A placeholder of SES that is misspelled.
import { scanJson } from '../../../../shared/draft/scan-json.ts';
import { namesIn } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';
import { meantPlaceholder } from '../meant-placeholder.ts';

export const draftSesPlaceholderMisspelt = defineAudit({
  id: 'draft-ses-placeholder-misspelt',
  topic: 'draft-ses',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draft'],
  texts: {
    title: { en: 'An SES placeholder is misspelled', ja: 'SES のプレースホルダーのつづりが誤っています' },
    passed: { en: 'No SES placeholder is misspelled', ja: 'SES のプレースホルダーのつづりに誤りはありません' },
    why: {
      en: 'SES recognizes only the exact spelling, including upper and lower case. It treats a misspelled one as a variable, so it accepts the mail and silently does not send it, since the data has no such value.',
      ja: 'SES は大文字と小文字も含めて、つづりが完全に一致するものだけを認識します。つづりが違うと変数とみなされ、データに値がないため、受け付けられても送信されません。',
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
  judge: ({ draft }) => {
    // What the data has under that name is meant as it is written.
    const given = new Set(scanJson(draft.source.data).members.map(({ path }) => path));
    return judgeParts(draft, (text) =>
      namesIn(text).flatMap(({ name, nameSpan }) => {
        const meant = given.has(name) ? null : meantPlaceholder(name);
        if (meant === null) return [];
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
    );
  },
});
