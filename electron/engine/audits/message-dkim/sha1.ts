// RFC 8301: rsa-sha1 is not accepted any more.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSignatures } from '../judge-signatures.ts';

export const messageDkimSha1 = defineAudit({
  id: 'message-dkim-sha1',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The signature uses SHA-1', ja: '署名に SHA-1 が使われています' },
    passed: { en: 'No signature uses SHA-1', ja: 'SHA-1 を使う署名はありません' },
    why: {
      en: 'SHA-1 can be forged. Receivers must not accept such a signature, so the message counts as unsigned.',
      ja: 'SHA-1 は偽造が可能です。受信側はこの署名を受け入れてはならず、未署名として扱います。',
    },
    fix: {
      en: 'Set the signing program to rsa-sha256 or ed25519-sha256.',
      ja: 'rsa-sha256 または ed25519-sha256 で署名するよう設定してください。',
    },
  },
  sources: [citeRfc(8301, '3.1')],
  judge: ({ mail }) =>
    judgeSignatures(mail, ({ domain, algorithm }) =>
      algorithm === 'rsa-sha1'
        ? { en: `${domain ?? '?'} signed with rsa-sha1.`, ja: `${domain ?? '?'} の署名は rsa-sha1 です。` }
        : null,
    ),
});
