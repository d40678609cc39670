// A domain that must travel as Punycode.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressDomainUnicode = defineAudit({
  id: 'draft-address-domain-unicode',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A domain is written in Unicode', ja: 'Unicode で書かれたドメインがあります' },
    passed: { en: 'All domains are ASCII', ja: 'ドメインはすべて ASCII です' },
    why: {
      en: 'Mail carries domains in ASCII (Punycode). Plumbline converts it when it builds the message; raw bytes must already have it in that form.',
      ja: 'メールではドメインを ASCII (Punycode) で表します。フォームから組み立てるときは Plumbline が変換しますが、ソースでは最初からその形で書く必要があります。',
    },
    fix: {
      en: 'Nothing needs to be done in the form. In the raw view, write the xn-- form.',
      ja: 'フォームでは対応不要です。「ソース」では xn-- の形で書いてください。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw'), citeRfc(5891, '4.4')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form),
      ofMailboxes((mailbox) =>
        !/^[ -~]*$/u.test(mailbox.domain)
          ? {
              en: `${addressOf(mailbox)} is sent as Punycode.`,
              ja: `${addressOf(mailbox)} は Punycode で送信されます。`,
            }
          : null,
      ),
    ),
});
