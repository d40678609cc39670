// Invisible characters within words.
import { drawnTexts } from '../../mail/walk-markup.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

/** Joiners are letters' own in many scripts; within Latin words none belongs. */
const split = /[A-Za-z]{1,30}[\u200B-\u200D\u2060\uFEFF]{1,30}[A-Za-z]{1,30}/u;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;

export const draftRiskCharactersInvisible = defineAudit({
  id: 'draft-risk-characters-invisible',
  topic: 'draft-risk',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'Words contain invisible characters', ja: '単語の中に見えない文字があります' },
    passed: { en: 'No word contains invisible characters', ja: '単語の中に見えない文字はありません' },
    why: {
      en: 'Spammers split words this way to get past filters, and filters look for it. Such characters are often copied from a web page unnoticed.',
      ja: '単語を見えない文字で分割するのは、フィルターを避ける迷惑メールの手口です。Web ページからのコピーで紛れ込むこともあります。',
    },
    fix: {
      en: 'Remove the characters. As padding after a preheader they are fine.',
      ja: '見えない文字を削除してください。プリヘッダーの後の余白としての使用は問題ありません。',
    },
  },
  sources: [{ title: 'Unicode TR 36: security considerations', url: 'https://www.unicode.org/reports/tr36/' }],
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      drawnTexts(draftMarkup).flatMap(({ text, span }) => {
        const word = split.exec(text)?.[0];
        if (word === undefined || span === null) return [];
        const shown = word.replace(invisible, '');
        return [
          {
            span,
            says: {
              en: `“${shown}” is split by an invisible character.`,
              ja: `「${shown}」の途中に見えない文字があります。`,
            },
          },
        ];
      }),
    ),
});
