// A subject that pretends to be an answer.
import { defineAudit, pass } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftInboxSubjectReplyFake = defineAudit({
  id: 'draft-inbox-subject-reply-fake',
  topic: 'draft-inbox',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft'],
  texts: {
    title: { en: 'The subject pretends to be a reply', ja: '返信や転送に見せかけた件名です' },
    passed: { en: 'The subject does not pretend to be a reply', ja: '件名は返信や転送に見せかけていません' },
    why: {
      en: '"Re:" or "Fwd:" on mail that is no reply misleads the reader. Laws such as CAN-SPAM forbid misleading subjects, and spam filters know the trick.',
      ja: '返信ではないメールの「Re:」「Fwd:」は受信者を欺きます。誤解を招く件名を禁じる法令（CAN-SPAM 法など）があり、フィルターにも知られた手口です。',
    },
    fix: {
      en: 'Remove it, and begin the subject with what the mail is about.',
      ja: '見せかけの「Re:」などを削除し、内容から書き始めてください。',
    },
  },
  sources: [
    {
      title: 'FTC: CAN-SPAM Act',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
    },
  ],
  judge: ({ draft }) => {
    const found = /^\s*(?:re|fwd?|aw|wg|返信|転送)\s*[:：]\s*/iu.exec(draft.source.subject)?.[0];
    if (found === undefined) return pass();
    const span = { start: 0, end: found.length };
    return judgePlaces(draft, [
      { part: 'subject', span, says, mends: [{ title: cure, edits: [{ ...span, put: '' }] }] },
    ]);
  },
});

const says = { en: 'A template is neither a reply nor forwarded.', ja: 'テンプレートは返信でも転送でもありません。' };
const cure = { en: 'Delete it', ja: '削除する' };
