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
      en: 'Mail is sent with CRLF. A message that uses only LF is usually repaired on the way, but single CRs and mixed line endings break signatures and are treated as an attack (SMTP smuggling).',
      ja: 'メールの行末は CRLF です。LF だけのメールは途中で直されるのが普通ですが、CR 単独や混在は署名を壊し、攻撃 (SMTP smuggling) とみなされます。',
    },
    fix: { en: 'Save the message with CRLF line endings.', ja: '行末を CRLF にして保存してください。' },
  },
  sources: [citeRfc(5322, '2.3')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'bare-cr', 'bare-lf'),
});
