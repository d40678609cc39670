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
      en: 'A signature can carry an end (x=). Receivers take a later arrival for unsigned; a mail that waits in a queue passes a short limit easily.',
      ja: '署名には有効期限（x=）を付けられます。期限後に届いたメールは未署名として扱われます。期限が短いと、配信の遅延だけで切れることがあります。',
    },
    fix: {
      en: 'Sign with a limit of at least a week, or with none, and look at the hops for where the message waited.',
      ja: '有効期限は 1 週間以上にするか、付けないでください。遅延した箇所は経路で確認できます。',
    },
  },
  sources: [citeRfc(6376, '3.5')],
  judge: ({ mail }) => judgeBroken(mail, ['expired']),
});
