// Exclamation marks in a row.
import { matchesIn } from '../../mail/matches-in.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeShown } from '../judge-shown.ts';

export const draftSpamExclamations = defineAudit({
  id: 'draft-spam-exclamations',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'info',
  needs: ['draft'],
  weighs: ['draftMarkup'],
  texts: {
    title: { en: 'There are several exclamation marks in a row', ja: '感嘆符が連続しています' },
    passed: { en: 'There are no exclamation marks in a row', ja: '感嘆符の連続はありません' },
    why: {
      en: 'They read as shouting, and spam filters count them, especially in the subject.',
      ja: '叫んでいる印象を与えます。迷惑メールの判定で数えられ、特に件名では不利になります。',
    },
    fix: { en: 'Use one, or a full stop.', ja: '1 つにするか、句点にしてください。' },
  },
  sources: [{ title: 'SpamAssassin: tests performed', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: (asked) =>
    judgeShown(
      asked,
      (text) => matchesIn(text, /[!！]{2,}/gu),
      ({ start, end, written }) => ({
        says: { en: `${written.length} in a row.`, ja: `${written.length} 個連続しています。` },
        mends: [{ title, edits: [{ start, end, put: written.charAt(0) }] }],
      }),
    ),
});

const title = { en: 'Keep one', ja: '1 つにする' };
