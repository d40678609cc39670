// More recipients than SES takes in one message.
import { maxBulkDestinations } from '../../../../shared/message/send.ts';
import { typedRecipients } from '../../derive/asked-sending.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingRecipientsMany = defineAudit({
  id: 'draft-sending-recipients-many',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'There are more than 50 recipients', ja: '宛先が 50 件を超えています' },
    passed: { en: 'There are at most 50 recipients', ja: '宛先は 50 件以内です' },
    why: {
      en: 'SES refuses the whole message. To, Cc and Bcc count together, and a repeated address counts twice.',
      ja: 'メール全体が SES に拒否されます。To、Cc、Bcc は合計で数え、同じアドレスも重複して数えます。',
    },
    fix: {
      en: 'Send to a list of recipients: each gets a message of their own, nobody sees the others, and one bad address does not stop the rest.',
      ja: '宛先リストを使って 1 件ずつ送信してください。ほかの受信者のアドレスが見えず、1 件の誤りで全体が失敗することもありません。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftMessage: { form } }) => {
    const count = typedRecipients(form).length;
    if (count === 0) return notApplicable(none);
    if (count <= maxBulkDestinations) return pass();
    return fail({ en: `There are ${count} recipients.`, ja: `宛先は ${count} 件です。` });
  },
});

const none = {
  en: 'There are no recipients; another check covers that.',
  ja: '宛先がありません。別の項目で判定します。',
};
