// A message from nobody.
import { typedAddresses } from '../../derive/typed-addresses.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingFromMissing = defineAudit({
  id: 'draft-sending-from-missing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'There is no From address', ja: 'From アドレスがありません' },
    passed: { en: 'There is a From address', ja: 'From アドレスが指定されています' },
    why: {
      en: 'SES refuses a message without a From address.',
      ja: '送信元 (From) のないメールは SES に拒否されます。',
    },
    fix: {
      en: 'Choose one of the identities that can send, or type an address that one of them covers.',
      ja: '送信できる ID から選ぶか、その ID に含まれるアドレスを入力してください。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftMessage: { form } }) => (typedAddresses(form.from).length > 0 ? pass() : fail(none)),
});

const none = { en: 'From is empty.', ja: '送信元 (From) が空です。' };
