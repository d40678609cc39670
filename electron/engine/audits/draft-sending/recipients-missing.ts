// A message to nobody.
import { typedRecipients } from '../../derive/asked-sending.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingRecipientsMissing = defineAudit({
  id: 'draft-sending-recipients-missing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'There are no recipients', ja: '宛先がありません' },
    passed: { en: 'There is a recipient', ja: '宛先が指定されています' },
    why: {
      en: 'SES refuses a message that has no address in To, Cc or Bcc.',
      ja: 'To、Cc、Bcc のいずれにもアドレスがないメールは、SES に拒否されます。',
    },
    fix: {
      en: 'Type an address in To, or choose test addresses or a list of recipients when you send.',
      ja: 'To にアドレスを入力するか、送信時にテスト用アドレスまたは宛先リストを選んでください。',
    },
  },
  sources: [citeSes('sending email with the API', 'send-email-api')],
  judge: ({ draftMessage: { form } }) => (typedRecipients(form).length > 0 ? pass() : fail(none)),
});

const none = { en: 'To, Cc and Bcc are empty.', ja: 'To、Cc、Bcc がいずれも空です。' };
