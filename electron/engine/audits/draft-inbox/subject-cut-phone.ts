// A subject that is wider than phones show.
import { displayWidth, cutToWidth } from '../../mail/display-width.ts';
import { defineAudit, pass, notApplicable } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

/** Of a Latin letter's width. */
const columns = 40;

export const draftInboxSubjectCutPhone = defineAudit({
  id: 'draft-inbox-subject-cut-phone',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'Phones cut the subject', ja: 'スマートフォンで件名が途中で切れます' },
    passed: { en: 'Phones show the whole subject', ja: 'スマートフォンで件名全体が表示されます' },
    why: {
      en: 'Phones show about 35 to 40 Latin characters of a subject, or half as many Japanese ones.',
      ja: 'スマートフォンで表示される件名は、全角で約 20 文字（半角 35～40 文字）です。残りはメールを開くまで見えません。',
    },
    fix: {
      en: 'Put what matters first, and shorten the subject where you can.',
      ja: '大切な内容を先頭に置き、できるだけ短くしてください。',
    },
  },
  sources: [
    {
      title: 'Mailchimp: best practices for subject lines',
      url: 'https://mailchimp.com/help/best-practices-for-email-subject-lines/',
    },
  ],
  judge: ({ draft, draftRendered: { subject } }) => {
    const text = subject?.text.trim() ?? '';
    const width = displayWidth(text);
    if (width > 70) return notApplicable(longer);
    if (width <= columns) return pass();
    const shown = cutToWidth(text, columns);
    return judgePlaces(draft, [
      {
        part: 'subject',
        span: startOf(draft.source.subject),
        says: { en: `Shown: “${shown}…”`, ja: `表示されるのは「${shown}…」までです。` },
      },
    ]);
  },
});

const longer = {
  en: 'Desktop inboxes cut it, too; another check covers that.',
  ja: 'PC でも途中で切れます。別の項目で判定します。',
};
