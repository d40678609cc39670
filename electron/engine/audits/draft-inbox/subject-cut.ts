// A subject that is wider than inboxes of desktop clients show.
import { displayWidth, cutToWidth } from '../../mail/display-width.ts';
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

/** Of a Latin letter's width. */
const columns = 70;

export const draftInboxSubjectCut = defineAudit({
  id: 'draft-inbox-subject-cut',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'low',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'Most inboxes cut the subject', ja: 'ほとんどの受信トレイで件名が途中で切れます' },
    passed: { en: 'Most inboxes show the whole subject', ja: 'ほとんどの受信トレイで件名全体が表示されます' },
    why: {
      en: 'Desktop clients show about 60 to 70 Latin characters of a subject, or half as many Japanese ones. The rest is seen only when the mail is opened.',
      ja: 'PC の受信トレイで表示される件名は、全角で約 35 文字（半角 60～70 文字）です。残りはメールを開くまで見えません。',
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
