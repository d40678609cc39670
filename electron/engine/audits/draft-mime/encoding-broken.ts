// A content whose transfer encoding cannot be undone.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeEncodingBroken = defineAudit({
  id: 'draft-mime-encoding-broken',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: { en: 'An encoded part cannot be decoded', ja: 'デコードできないパートがあります' },
    passed: { en: 'All parts can be decoded', ja: 'すべてのパートをデコードできます' },
    why: {
      en: 'Recipients get a damaged file or text, or nothing.',
      ja: '受信者に届く文章やファイルが壊れるか、表示されません。',
    },
    fix: {
      en: 'Encode the part again as base64 or quoted-printable, and name that encoding in Content-Transfer-Encoding.',
      ja: 'base64 または quoted-printable でエンコードし直し、Content-Transfer-Encoding にその名前を指定してください。',
    },
  },
  sources: [citeRfc(2045, '6')],
  judge: ({ draftMime }) =>
    judgeMimeFaults(draftMime, 'encoding-unknown', 'base64-broken', 'quoted-printable-broken', 'multipart-encoded'),
});
