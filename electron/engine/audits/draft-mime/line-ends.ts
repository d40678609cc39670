// Line ends that are not CRLF.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeLineEnds = defineAudit({
  id: 'draft-mime-line-ends',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMime'],
  texts: {
    title: { en: 'Some lines do not end with CRLF', ja: 'CRLF で終わらない行があります' },
    passed: { en: 'All lines end with CRLF', ja: 'すべての行が CRLF で終わっています' },
    why: {
      en: 'Mail is sent with CRLF. SES mends a message that uses LF alone, but single CRs, or both kinds mixed, break signatures and are taken for an attack (SMTP smuggling).',
      ja: 'メールの行末は CRLF です。LF だけのメールは送信時に直されますが、CR 単独や混在は署名を壊し、攻撃 (SMTP smuggling) とみなされます。',
    },
    fix: { en: 'Save the message with CRLF line ends.', ja: '行末を CRLF にして保存してください。' },
  },
  sources: [citeRfc(5322, '2.3')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'bare-cr', 'bare-lf'),
});
