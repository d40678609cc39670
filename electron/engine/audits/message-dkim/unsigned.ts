// A message that carries no signature.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { unsigned } from '../judge-signatures.ts';

export const messageDkimUnsigned = defineAudit({
  id: 'message-dkim-unsigned',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The message is not signed', ja: '署名がありません' },
    passed: { en: 'The message is signed', ja: '署名があります' },
    why: {
      en: "A DKIM signature survives forwarding and lets receivers tie mail to its sender's reputation. Gmail, Yahoo and Microsoft require one of bulk senders.",
      ja: 'DKIM 署名は転送後も有効で、受信側が送信者の評価と結びつける手がかりになります。Gmail、Yahoo、Microsoft は大量送信者に署名を求めています。',
    },
    fix: {
      en: 'Turn on Easy DKIM for the From domain in Amazon SES and publish its three CNAME records.',
      ja: 'Amazon SES で From ドメインの Easy DKIM を有効にし、3 つの CNAME レコードを公開してください。',
    },
  },
  sources: [citeRfc(6376, '1.1'), citeSes('Easy DKIM', 'send-email-authentication-dkim-easy')],
  judge: ({ mail: { signatures } }) => (signatures.length > 0 ? pass() : fail(unsigned)),
});
