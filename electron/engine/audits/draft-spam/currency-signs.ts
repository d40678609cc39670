// Currency signs in a row.
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeShown } from '../judge-shown.ts';

export const draftSpamCurrencySigns = defineAudit({
  id: 'draft-spam-currency-signs',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: { en: 'There are several currency signs in a row', ja: '通貨記号が連続しています' },
    passed: { en: 'There are no currency signs in a row', ja: '通貨記号の連続はありません' },
    why: {
      en: '"$$$" is a sign of spam that filters have counted for decades.',
      ja: '「$$$」は、古くからフィルターが数えている迷惑メールの特徴です。',
    },
    fix: { en: 'Write the actual amount.', ja: '金額を書いてください。' },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: (asked) =>
    judgeShown(
      asked,
      (text) => matchesIn(text, /[$€£¥￥]{2,}/gu),
      ({ written }) => ({
        says: { en: `“${written}” names no amount.`, ja: `「${written}」では金額が分かりません。` },
      }),
    ),
});
