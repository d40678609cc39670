// NUL bytes in the message.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeControl = defineAudit({
  id: 'draft-mime-control',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The message contains NUL bytes', ja: 'NUL バイトが含まれています' },
    passed: { en: 'The message contains no NUL bytes', ja: 'NUL バイトはありません' },
    why: {
      en: 'RFC 5322 forbids them. Servers refuse such mail or cut it off at that point.',
      ja: 'RFC 5322 で禁止されています。サーバーに拒否されるか、その位置で切られます。',
    },
    fix: {
      en: 'Remove them, or encode the part as base64.',
      ja: '削除するか、パートを base64 でエンコードしてください。',
    },
  },
  sources: [citeRfc(5322, '4')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'nul'),
});
