// Text in very many colors.
import { ownColors } from '../../mail/text-colors.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSpamColorsMany = defineAudit({
  id: 'draft-spam-colors-many',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftMarkup'],
  texts: {
    title: { en: 'The text has more than eight colors', ja: '文字色が 9 色以上あります' },
    passed: { en: 'The text has at most eight colors', ja: '文字色は 8 色以内です' },
    why: {
      en: 'Many colors make a mail look like an advertisement, and each one may change in dark mode.',
      ja: '色が多いと広告の印象が強くなり、ダークモードで変換される色も増えます。',
    },
    fix: {
      en: 'Use one color for text, one for links and one for emphasis.',
      ja: '本文、リンク、強調に 1 色ずつで十分です。',
    },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: ({ draftMarkup: { elements } }) => {
    const inks = new Set(
      elements.flatMap((element) => {
        const { ink } = ownColors(element);
        return ink === null ? [] : [`${ink.red} ${ink.green} ${ink.blue}`];
      }),
    );
    if (inks.size <= 8) return pass();
    return fail({ en: `There are ${inks.size} colors.`, ja: `${inks.size} 色あります。` });
  },
});
