// Lines that mail servers cut, refuse or change.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import { judgeMailFaults } from '../judge-mail-faults.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';

export const messageMimeLinesBroken = defineAudit({
  id: 'message-mime-lines-broken',
  topic: 'message-mime',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'Lines are too long or have wrong line endings', ja: '長すぎる行、または改行の誤りがあります' },
    passed: { en: 'Line lengths and line endings are correct', ja: '行の長さと改行に問題はありません' },
    why: {
      en: 'Servers cut lines of more than 998 bytes, and change or refuse lone LFs, lone CRs and NUL bytes. Any change breaks the signature.',
      ja: '998 バイトを超える行は途中で切られ、単独の LF や CR、NUL は変更されるか拒否されます。変更されると署名が無効になります。',
    },
    fix: {
      en: 'Send the body as quoted-printable or base64, with CRLF line endings. A file saved on Linux or macOS may simply have lost its CRs.',
      ja: '本文は quoted-printable または base64 でエンコードし、改行は CRLF にしてください。Linux や macOS で保存したファイルでは、CR が失われているだけの場合もあります。',
    },
  },
  sources: [citeRfc(5322, '2.1.1'), citeRfc(5321, '2.3.8')],
  judge: ({ mail }) => judgeMailFaults(mail, codes),
});

const codes: readonly MimeFaultCode[] = ['line-long', 'header-line-long', 'bare-cr', 'bare-lf', 'nul'];
