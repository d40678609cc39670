// An entry that holds more than one address.
import { defineAudit } from '../define-audit.ts';
import { judgeAddresses, entriesOf } from '../judge-addresses.ts';

export const draftAddressSeveral = defineAudit({
  id: 'draft-address-several',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'One entry holds several addresses', ja: '1 つの欄に複数のアドレスがあります' },
    passed: { en: 'Each entry is one address', ja: '1 つの欄に 1 つのアドレスです' },
    why: {
      en: 'SES takes each entry as one address. With several in one entry, SES may refuse the call, and recipients are miscounted.',
      ja: 'SES は 1 つの欄を 1 つのアドレスとして扱います。複数あると拒否されたり、宛先の数が正しく数えられなかったりします。',
    },
    fix: { en: 'Split it: one address in each entry.', ja: '1 つの欄に 1 つずつ入力してください。' },
  },
  sources: [
    {
      title: 'Amazon SES API v2: Destination',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Destination.html',
    },
  ],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(entriesOf(form, ['to', 'cc', 'bcc', 'replyTo', 'feedbackAddress']), ({ mailboxes }) =>
      mailboxes.length > 1
        ? {
            en: `There are ${mailboxes.length} addresses in one entry.`,
            ja: `1 つの欄に ${mailboxes.length} 個のアドレスがあります。`,
          }
        : null,
    ),
});
