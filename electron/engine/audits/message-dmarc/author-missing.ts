// Without a readable From address nobody can vouch for a message.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const messageDmarcAuthorMissing = defineAudit({
  id: 'message-dmarc-author-missing',
  topic: 'message-dmarc',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The message has no readable From address', ja: 'From アドレスを読み取れません' },
    passed: { en: 'From has a readable address', ja: 'From のアドレスを読み取れます' },
    why: {
      en: 'From is the address that readers see and DMARC checks. Without a readable one, receivers refuse the message or put it into spam.',
      ja: 'From は受信者の目に触れ、DMARC の対象になるアドレスです。ない場合や読み取れない場合、受信側はメールを拒否するか迷惑メールに入れます。',
    },
    fix: {
      en: 'Write From as a name and an address with a full domain, for example: Shop <news@example.com>.',
      ja: 'From には、表示名と完全なドメイン名を含むアドレスを指定してください（例: Shop <news@example.com>）。',
    },
  },
  sources: [citeRfc(5322, '3.6.2'), citeRfc(9989, '5.3.1')],
  judge: ({ mail: { fromDomain, from } }) =>
    fromDomain !== null
      ? pass()
      : fail(
          from === ''
            ? { en: 'There is no From header.', ja: 'From ヘッダーがありません。' }
            : {
                en: `No address can be read in "${from.slice(0, 100)}".`,
                ja: `「${from.slice(0, 100)}」からアドレスを読み取れません。`,
              },
        ),
});
