// A header value beyond ASCII.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderValueNotAscii = defineAudit({
  id: 'draft-header-value-not-ascii',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'A header value is not ASCII and will be encoded',
      ja: 'ASCII 以外の文字を含むヘッダー値はエンコードされます',
    },
    passed: { en: 'All header values are ASCII', ja: 'ヘッダー値はすべて ASCII です' },
    why: {
      en: 'Headers carry ASCII. Other characters are written as encoded words (RFC 2047), which programs that look for your own header must decode.',
      ja: 'ヘッダーに使えるのは ASCII です。ほかの文字は RFC 2047 でエンコードされるため、独自ヘッダーを読むプログラムはデコードが必要です。',
    },
    fix: { en: 'Use ASCII for values that programs read.', ja: 'プログラムが読む値には ASCII を使ってください。' },
  },
  sources: [citeRfc(2047, '2')],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name, value }) =>
      /^[\t -~\r\n]*$/u.test(value) ? null : { en: `${name} will be encoded.`, ja: `${name} はエンコードされます。` },
    ),
});
