// Bytes beyond ASCII in the headers of a raw message.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftHeaderEightBit = defineAudit({
  id: 'draft-header-eight-bit',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: {
      en: 'Headers contain characters that are not encoded',
      ja: 'エンコードされていない文字がヘッダーにあります',
    },
    passed: { en: 'Headers contain ASCII only', ja: 'ヘッダーは ASCII だけです' },
    why: {
      en: 'SES does not support SMTPUTF8. Unencoded non-ASCII characters in a header are refused or garbled.',
      ja: 'SES は SMTPUTF8 に対応していません。ヘッダーに ASCII 以外の文字をそのまま書くと、拒否されるか文字化けします。',
    },
    fix: {
      en: 'Write the text in the form, which encodes it as RFC 2047 asks.',
      ja: 'フォームに入力すると、RFC 2047 でエンコードされます。',
    },
  },
  sources: [citeRfc(2047, '2'), citeSes('sending raw email', 'send-email-raw')],
  judge: ({ draftMime }) => judgeMimeFaults(draftMime, 'header-eight-bit'),
});
