// Letters of a huge size.
import { pixelsOf } from '../../mail/css-values.ts';
import { styleOf } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftSpamFontHuge = defineAudit({
  id: 'draft-spam-font-huge',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Letters are larger than 48 pixels', ja: '48 ピクセルを超える文字があります' },
    passed: { en: 'No letters are larger than 48 pixels', ja: '48 ピクセルを超える文字はありません' },
    why: {
      en: "Huge letters break phones' lines after each word, and filters count them.",
      ja: 'スマートフォンでは単語ごとに改行され、迷惑メールの判定でも不利になります。',
    },
    fix: { en: 'Set headings in 22 to 36 pixels.', ja: '見出しは 22～36 ピクセルにしてください。' },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: ({ draft, draftMarkup: { elements } }) =>
    judgePlaces(
      draft,
      elements.flatMap((element) => {
        const size = styleOf(element, 'font-size');
        const pixels = size === null ? null : pixelsOf(size.value);
        if (size === null || pixels === null || pixels <= 48) return [];
        return [
          {
            span: size.span,
            says: { en: `${Math.round(pixels)} pixels.`, ja: `${Math.round(pixels)} ピクセルです。` },
          },
        ];
      }),
    ),
});
