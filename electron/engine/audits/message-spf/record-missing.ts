// The MAIL FROM domain has no SPF record.
import { spfInCase, senderUnknown } from '../spf-in-case.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageSpfRecordMissing = defineAudit({
  id: 'message-spf-record-missing',
  topic: 'message-spf',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The MAIL FROM domain has no SPF record', ja: 'MAIL FROM ドメインに SPF レコードがありません' },
    passed: { en: 'The MAIL FROM domain has an SPF record', ja: 'MAIL FROM ドメインに SPF レコードがあります' },
    why: {
      en: 'Without a record SPF cannot pass, and Gmail and others require SPF or DKIM of every sender.',
      ja: 'レコードがなければ SPF は合格しません。Gmail などは、すべての送信者に SPF または DKIM を求めています。',
    },
    fix: {
      en: 'Publish an SPF record at the MAIL FROM domain. For a custom MAIL FROM domain of Amazon SES: v=spf1 include:amazonses.com ~all',
      ja: 'MAIL FROM ドメインに SPF レコードを公開してください。Amazon SES のカスタム MAIL FROM ドメインでは v=spf1 include:amazonses.com ~all です。',
    },
  },
  sources: [citeRfc(7208, '8.1')],
  judge: ({ mail: { spf } }) => {
    if (spf === null) return unknownBecause(senderUnknown);
    if (spf.result === 'temperror') return unknownBecause(spf.says);
    const isFound = spf.result === 'none';
    return isFound ? fail(spfInCase(spf)) : pass(spf.says);
  },
});
