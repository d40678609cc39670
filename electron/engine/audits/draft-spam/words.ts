// Words and phrases that spam is fond of.
import { findSpamWords } from '../../mail/spam-words.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeShown } from '../judge-shown.ts';

export const draftSpamWords = defineAudit({
  id: 'draft-spam-words',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: { en: 'The mail uses phrases common in spam', ja: '迷惑メールに多い表現があります' },
    passed: { en: 'The mail uses no phrases common in spam', ja: '迷惑メールに多い表現はありません' },
    why: {
      en: 'One such phrase does no harm, and modern filters give far more weight to the sender. Many together make a mail read like spam, to people, too.',
      ja: '1 つだけなら問題にはなりません。現在のフィルターは送信者の評価を重視します。ただし、数が多いと、受信者にも迷惑メールの印象を与えます。',
    },
    fix: {
      en: 'Reread these places, and use plainer words where you can.',
      ja: '該当箇所を読み返し、できるだけ平易な表現にしてください。',
    },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: (asked) =>
    judgeShown(asked, findSpamWords, ({ written, group }) => ({
      says: { en: `“${written}”: ${group.en}.`, ja: `「${written}」: ${group.ja}。` },
    })),
});
