// A subject in capitals.
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftInboxSubjectCapitals = defineAudit({
  id: 'draft-inbox-subject-capitals',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The subject is written in capitals', ja: '件名がすべて大文字です' },
    passed: { en: 'The subject is not written in capitals', ja: '件名はすべて大文字ではありません' },
    why: {
      en: 'Capitals read as shouting, and filters count them.',
      ja: '大文字だけの件名は叫んでいる印象を与え、迷惑メールの判定でも不利になります。',
    },
    fix: { en: 'Write the subject as a sentence.', ja: '通常の文のように書いてください。' },
  },
  sources: [{ title: 'SpamAssassin: SUBJ_ALL_CAPS', url: 'https://spamassassin.apache.org/old/tests_3_3_x.html' }],
  judge: ({ draft, draftRendered: { subject } }) => {
    const text = subject?.text ?? '';
    if (!(/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 10)) return pass();
    return judgePlaces(draft, [{ part: 'subject', span: startOf(draft.source.subject), says }]);
  },
});

const says = { en: 'All its letters are capitals.', ja: '文字がすべて大文字です。' };
