// A From address without a name.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAddresses, entriesOf } from '../judge-addresses.ts';

export const draftAddressNameMissing = defineAudit({
  id: 'draft-address-name-missing',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'From has no display name', ja: '送信元に表示名がありません' },
    passed: { en: 'From has a display name', ja: '送信元に表示名があります' },
    why: {
      en: 'Inboxes show the bare address, which fewer people recognize and open.',
      ja: '受信トレイにアドレスがそのまま表示され、誰からのメールか伝わりにくくなります。',
    },
    fix: {
      en: 'Write the sender as "Shop" <news@example.com>.',
      ja: '「"ショップ名" <news@example.com>」の形で指定してください。',
    },
  },
  sources: [citeRfc(5322, '3.4')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(entriesOf(form, ['from']), ({ mailboxes }) =>
      mailboxes.some(({ name }) => name === null)
        ? { en: 'Only the address is shown.', ja: 'アドレスだけが表示されます。' }
        : null,
    ),
});
