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
    title: { en: 'Text is larger than 48 pixels', ja: '48 ピクセルを超える文字があります' },
    passed: { en: 'No text is larger than 48 pixels', ja: '48 ピクセルを超える文字はありません' },
    why: {
      en: 'On a phone, huge text breaks after every word, and spam filters count it.',
      ja: 'スマートフォンでは単語ごとに改行され、迷惑メールの判定でも不利になります。',
    },
    fix: { en: 'Set headings to 22 to 36 pixels.', ja: '見出しは 22～36 ピクセルにしてください。' },
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
            says: { en: `This text is ${Math.round(pixels)} pixels.`, ja: `${Math.round(pixels)} ピクセルです。` },
          },
        ];
      }),
    ),
});
