// An address longer than mail allows.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressLong = defineAudit({
  id: 'draft-address-long',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An address is too long', ja: '長すぎるアドレスがあります' },
    passed: { en: 'All addresses are short enough', ja: 'アドレスの長さは適切です' },
    why: {
      en: 'The part before the @ can have up to 64 octets, a domain up to 255 with labels of 63. SMTP servers refuse more.',
      ja: '@ より前は 64 オクテット、ドメインは 255 オクテット（ラベルは 63）までです。超えると SMTP サーバーに拒否されます。',
    },
    fix: {
      en: 'Check whether two addresses ran together.',
      ja: '2 つのアドレスがつながっていないか確認してください。',
    },
  },
  sources: [citeRfc(5321, '4.5.3.1')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form),
      ofMailboxes((mailbox) =>
        mailbox.local.length > 64 ||
        mailbox.domain.length > 255 ||
        mailbox.domain.split('.').some((label) => label.length > 63)
          ? {
              en: `${addressOf(mailbox).slice(0, 60)}… is too long.`,
              ja: `${addressOf(mailbox).slice(0, 60)}… は長すぎます。`,
            }
          : null,
      ),
    ),
});
