// A subject with many emoji.
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces, startOf } from '../judge-places.ts';

export const draftInboxSubjectEmoji = defineAudit({
  id: 'draft-inbox-subject-emoji',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'info',
  needs: ['draft', 'draftRendered'],
  texts: {
    title: { en: 'The subject has more than two emoji', ja: '件名に絵文字が 3 つ以上あります' },
    passed: { en: 'The subject has at most two emoji', ja: '件名の絵文字は 2 つ以内です' },
    why: {
      en: 'Screen readers read each one by its name, and some clients show boxes instead. Spam filters count large numbers of them.',
      ja: 'スクリーンリーダーは絵文字の名前を 1 つずつ読み上げます。四角で表示されるメールクライアントもあり、多用は迷惑メールの判定で不利になります。',
    },
    fix: { en: 'Keep at most one, where it helps.', ja: '必要なら 1 つだけにしてください。' },
  },
  sources: [
    {
      title: 'Mailchimp: best practices for subject lines',
      url: 'https://mailchimp.com/help/best-practices-for-email-subject-lines/',
    },
  ],
  judge: ({ draft, draftRendered: { subject } }) => {
    const text = subject?.text ?? '';
    if (!((text.match(/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu) ?? []).length > 2)) return pass();
    return judgePlaces(draft, [{ part: 'subject', span: startOf(draft.source.subject), says }]);
  },
});

const says = { en: 'There are more than two.', ja: '3 つ以上あります。' };
