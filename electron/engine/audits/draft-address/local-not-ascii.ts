// A local part beyond ASCII.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressLocalNotAscii = defineAudit({
  id: 'draft-address-local-not-ascii',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A local part is not ASCII', ja: 'ローカルパートに ASCII 以外の文字があります' },
    passed: { en: 'All local parts are ASCII', ja: 'ローカルパートはすべて ASCII です' },
    why: {
      en: 'SES does not support internationalized local parts (SMTPUTF8). It refuses the message.',
      ja: 'SES は国際化されたローカルパート (SMTPUTF8) に対応していないため、メールを拒否します。',
    },
    fix: {
      en: 'Use an address whose part before the @ is ASCII. A display name may hold any characters.',
      ja: '@ より前が ASCII のアドレスを使ってください。表示名にはどの文字も使えます。',
    },
  },
  sources: [citeSes('sending raw email', 'send-email-raw'), citeRfc(6531, '1')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form),
      ofMailboxes((mailbox) =>
        !/^[ -~]*$/u.test(mailbox.local)
          ? {
              en: `${addressOf(mailbox)} is not ASCII before the @.`,
              ja: `${addressOf(mailbox)} の @ より前に ASCII 以外の文字があります。`,
            }
          : null,
      ),
    ),
});
