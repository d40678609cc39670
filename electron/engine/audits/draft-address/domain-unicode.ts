// A domain that must travel as Punycode.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, typedAddresses } from '../judge-addresses.ts';

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
      en: 'Mail carries domains in ASCII (Punycode). Plumbline writes it so when it sends; in raw bytes it must stand so already.',
      ja: 'メールではドメインを ASCII (Punycode) で表します。送信時に Plumbline が変換しますが、未加工のメールでは最初からその形で書く必要があります。',
    },
    fix: {
      en: 'Nothing needs to be done in the form. In the raw view write the xn-- form.',
      ja: 'フォームでは対応不要です。Raw 表示では xn-- の形で書いてください。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw'), citeRfc(5891, '4.4')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      typedAddresses(form),
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
