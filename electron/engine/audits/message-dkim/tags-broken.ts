// The signature itself is not as the standard asks.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeBroken } from '../judge-signatures.ts';

export const messageDkimTagsBroken = defineAudit({
  id: 'message-dkim-tags-broken',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The signature is malformed', ja: '署名の書式に誤りがあります' },
    passed: { en: 'The signatures are well-formed', ja: '署名の書式に問題はありません' },
    why: {
      en: 'Receivers ignore a signature with a missing or repeated tag or an invalid value, as if the message were not signed.',
      ja: 'タグの不足、重複、許可されない値がある署名は、受信側では署名がないものとして扱われます。',
    },
    fix: {
      en: 'Correct the signing program, or let Amazon SES sign with Easy DKIM instead.',
      ja: '署名するプログラムを修正するか、Amazon SES の Easy DKIM で署名してください。',
    },
  },
  sources: [citeRfc(6376, '3.5'), citeRfc(6376, '6.1.1')],
  judge: ({ mail }) => judgeBroken(mail, ['tags-broken']),
});
