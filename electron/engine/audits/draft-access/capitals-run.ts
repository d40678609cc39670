// Whole sentences in capitals.
import { drawnTexts } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftAccessCapitalsRun = defineAudit({
  id: 'draft-access-capitals-run',
  topic: 'draft-access',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'A sentence is written in capitals', ja: '大文字だけの文があります' },
    passed: { en: 'No sentence is written in capitals', ja: '大文字だけの文はありません' },
    why: {
      en: 'Words in capitals are slow to read, and some screen readers spell them out.',
      ja: '大文字だけの文は読むのに時間がかかり、1 文字ずつ読み上げるスクリーンリーダーもあります。',
    },
    fix: {
      en: 'Write it as a sentence, and use text-transform in CSS for the look.',
      ja: '通常の文として書き、見た目は CSS の text-transform で調整してください。',
    },
  },
  sources: [
    {
      title: 'WCAG 2.2: 1.4.8 Visual presentation',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation.html',
    },
  ],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      drawnTexts(draftMarkup).flatMap(({ text, span }) => {
        const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
        if (span === null || capitals < 25 || /\p{Ll}/u.test(text) || !/\s/u.test(text.trim())) return [];
        return [{ span, says: { en: `${capitals} capitals in a row.`, ja: `大文字が ${capitals} 文字続きます。` } }];
      }),
    ),
});
