// The signature was past its own limit of time.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimExpired = defineAudit({
  id: 'message-dkim-expired',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The signature had expired on arrival', ja: '受信時に署名の有効期限が切れていました' },
    passed: { en: 'No signature had expired on arrival', ja: '受信時に有効期限が切れた署名はありません' },
    why: {
      en: 'A signature can have an expiry time (x=). Receivers treat mail that arrives later as unsigned, and mail that waits in a queue easily misses a short limit.',
      ja: '署名には有効期限（x=）を付けられます。期限後に届いたメールは未署名として扱われます。期限が短いと、配信の遅延だけで切れることがあります。',
    },
    fix: {
      en: 'Set an expiry of at least a week, or none, and check the hops for where the message waited.',
      ja: '有効期限は 1 週間以上にするか、付けないでください。遅延した箇所は経路で確認できます。',
    },
  },
  sources: [citeRfc(6376, '3.5')],
  judge: ({ mail }) => judgeBroken(mail, ['expired']),
});
