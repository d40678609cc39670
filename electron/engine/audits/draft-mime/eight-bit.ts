// Bytes beyond ASCII in a part that does not declare them.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeEightBit = defineAudit({
  id: 'draft-mime-eight-bit',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMime'],
  texts: {
    title: { en: 'A part contains undeclared 8-bit bytes', ja: '宣言なしに 8 ビットの文字を含むパートがあります' },
    passed: { en: '8-bit bytes are declared', ja: '8 ビットの文字は宣言されています' },
    why: {
      en: 'Servers may clear the eighth bit or refuse the mail, and SES garbles such text when it rewrites the message for tracking.',
      ja: 'サーバーが 8 ビット目を落としたり拒否したりします。SES がトラッキングのために書き換えるときも、文字化けの原因になります。',
    },
    fix: {
      en: 'Encode the part as quoted-printable or base64.',
      ja: 'quoted-printable または base64 でエンコードしてください。',
    },
  },
  sources: [citeRfc(2045, '6.2'), citeSes('sending raw email', 'send-email-raw')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'eight-bit-undeclared'),
});
