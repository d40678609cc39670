// K34: l= leaves what follows unsigned.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSignatures } from '../judge-signatures.ts';

export const messageDkimLengthLimited = defineAudit({
  id: 'message-dkim-length-limited',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: {
      en: 'The signature does not cover the end of the body (l=)',
      ja: '署名が本文の末尾を対象にしていません（l=）',
    },
    passed: { en: 'Signatures cover the whole body', ja: '署名は本文全体を対象にしています' },
    why: {
      en: 'With l= only the first bytes of the body are signed. Anybody who gets the message can add content, even a whole page, and the signature still verifies.',
      ja: 'l= があると、本文の先頭の指定バイト数だけが署名の対象です。第三者が内容を追加しても、署名は有効なままになります。',
    },
    fix: {
      en: 'Turn off the body length limit (l=) in the signing program.',
      ja: '署名するプログラムで、本文の長さの制限（l=）を無効にしてください。',
    },
  },
  sources: [citeRfc(6376, '8.2', 'K34')],
  judge: ({ mail }) =>
    judgeSignatures(mail, ({ domain, signedBytes, unsignedBytes = 0 }) =>
      signedBytes !== null
        ? {
            en: `${domain ?? '?'} signs ${signedBytes} bytes of the body; ${unsignedBytes} follow that are not signed.`,
            ja: `${domain ?? '?'} の署名は本文の ${signedBytes} バイトだけが対象で、続く ${unsignedBytes} バイトは対象外です。`,
          }
        : null,
    ),
});
