// Content that cannot be decoded as it says.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import { judgeMailFaults } from '../judge-mail-faults.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';

export const messageMimeEncodingBroken = defineAudit({
  id: 'message-mime-encoding-broken',
  topic: 'message-mime',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'Content cannot be decoded as declared', ja: '宣言どおりにデコードできない内容があります' },
    passed: { en: 'Content decodes as declared', ja: '内容は宣言どおりにデコードできます' },
    why: {
      en: 'Readers see wrong characters or an attachment that does not open, and each program guesses differently.',
      ja: '文字化けしたり、添付ファイルが開けなくなったりします。表示はプログラムによって異なります。',
    },
    fix: {
      en: 'Declare the character set and transfer encoding that are actually used; UTF-8 with quoted-printable or base64 is safe everywhere.',
      ja: '実際に使っている文字コードと転送エンコーディングを宣言してください。UTF-8 と quoted-printable または base64 の組み合わせが確実です。',
    },
  },
  sources: [citeRfc(2045, '6')],
  judge: ({ mail }) => judgeMailFaults(mail, codes),
});

const codes: readonly MimeFaultCode[] = [
  'base64-broken',
  'quoted-printable-broken',
  'encoding-unknown',
  'charset-unknown',
  'charset-wrong',
  'eight-bit-undeclared',
];
