// Rows of emoji.
import { drawnTexts } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessEmojiRun = defineAudit({
  id: 'draft-access-emoji-run',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'There are several emoji in a row', ja: '絵文字が連続しています' },
    passed: { en: 'There are no emoji in a row', ja: '絵文字の連続はありません' },
    why: {
      en: 'A screen reader reads the name of each: “party popper, party popper, party popper”.',
      ja: 'スクリーンリーダーは「クラッカー、クラッカー、クラッカー」のように、名前を 1 つずつ読み上げます。',
    },
    fix: { en: 'Keep one, or use an image with alt="".', ja: '1 つにするか、alt="" の画像にしてください。' },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.1.1 Non-text content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      drawnTexts(draftMarkup).flatMap(({ text, span }) => {
        const run = /(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s?){4,50}/u.exec(text)?.[0];
        return run === undefined || span === null
          ? []
          : [{ span, says: { en: `“${run.trim()}”`, ja: `「${run.trim()}」が続いています。` } }];
      }),
    ),
});
