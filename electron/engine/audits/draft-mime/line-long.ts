// A line longer than SES sends.
import { bytesWays } from '../../../../shared/message/send.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeLineLong = defineAudit({
  id: 'draft-mime-line-long',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'blocker',
  ways: bytesWays,
  needs: ['draftMime'],
  texts: {
    title: { en: 'A line is longer than SES accepts', ja: 'SES の上限を超える長さの行があります' },
    passed: { en: 'SES accepts all lines', ja: 'SES がすべての行を受け付けます' },
    why: {
      en: 'SES refuses raw messages with a line of more than 1,000 characters, line end included; SMTP servers do the same.',
      ja: '行末を含めて 1,000 文字を超える行があると、SES は未加工 (raw) のメールを拒否します。SMTP サーバーも同様です。',
    },
    fix: {
      en: 'Fold long headers, and encode long texts as quoted-printable or base64.',
      ja: '長いヘッダーは折り返し、長い本文は quoted-printable または base64 でエンコードしてください。',
    },
  },
  sources: [citeRfc(5322, '2.1.1')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'line-long', 'header-line-long'),
});
