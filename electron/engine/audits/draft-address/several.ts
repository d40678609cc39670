// A feedback field that holds more than one address.
import { defineAudit } from '../define-audit.ts';
import { judgeAddresses, entriesOf } from '../judge-addresses.ts';

export const draftAddressSeveral = defineAudit({
  id: 'draft-address-several',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'The feedback field has several addresses',
      ja: 'フィードバックの転送先に複数のアドレスがあります',
    },
    passed: { en: 'The feedback field has one address', ja: 'フィードバックの転送先は 1 つです' },
    why: {
      en: 'SES sends bounces and complaints to a single address. Only the first is used.',
      ja: 'バウンスや苦情の転送先として使われるのは、最初の 1 つだけです。',
    },
    fix: {
      en: 'Keep one address, for example that of a group, so that several people are told.',
      ja: '複数の担当者に届けるには、グループ用のアドレスを 1 つ指定してください。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: SendEmail',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html',
    },
  ],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(entriesOf(form, ['feedbackAddress']), ({ mailboxes }) =>
      mailboxes.length > 1
        ? {
            en: `There are ${mailboxes.length}.`,
            ja: `${mailboxes.length} 個あります。`,
          }
        : null,
    ),
});
