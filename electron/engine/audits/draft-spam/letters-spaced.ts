// Words whose letters are parted by blanks or signs.
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeShown } from '../judge-shown.ts';

export const draftSpamLettersSpaced = defineAudit({
  id: 'draft-spam-letters-spaced',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: { en: 'The letters of a word are spaced out', ja: '文字の間に空白や記号を挟んだ単語があります' },
    passed: { en: 'No word has its letters spaced out', ja: '文字の間に空白や記号を挟んだ単語はありません' },
    why: {
      en: '"F R E E" and "F.R.E.E" are tricks to get past filters, which look for them. Screen readers spell them out.',
      ja: '「F R E E」や「F.R.E.E」はフィルターを避ける手口で、判定に使われます。スクリーンリーダーは 1 文字ずつ読み上げます。',
    },
    fix: {
      en: 'Write the word normally, and use letter-spacing in CSS for the look.',
      ja: '普通に書き、見た目は CSS の letter-spacing で調整してください。',
    },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: (asked) =>
    judgeShown(
      asked,
      (text) => matchesIn(text, /(?<![\p{L}\p{N}])(?:\p{Lu}[ ._*-]){3,20}\p{Lu}(?![\p{L}\p{N}])/gu),
      ({ written }) => ({ says: { en: `“${written}”`, ja: `「${written}」が該当します。` } }),
    ),
});
