// Exclamation marks in a row.
import { shownTexts } from '../../mail/shown-texts.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

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
  judge: ({ draft, draftMarkup }) =>
    judgePlaces(
      draft,
      shownTexts(draft.source, draftMarkup.state === 'seen' ? draftMarkup.value : null).flatMap(
        ({ part, start, text }) =>
          [...text.matchAll(/[!！]{2,}/gu)].map(({ 0: found, index }) => ({
            part,
            span: { start: start + index, end: start + index + found.length },
            says: { en: `${found.length} in a row.`, ja: `${found.length} 個連続しています。` },
            mends: [
              {
                title: { en: 'Keep one', ja: '1 つにする' },
                edits: [{ start: start + index, end: start + index + found.length, put: found.charAt(0) }],
              },
            ],
          })),
      ),
    ),
});
