// A managed list, and several recipients in one message.
import { recipientsOf } from '../../derive/asked-sending.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingListRecipientsSeveral = defineAudit({
  id: 'draft-sending-list-recipients-several',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'SES adds no unsubscribe link to a message with several recipients',
      ja: '宛先が複数のメールには、SES の配信停止リンクが付きません',
    },
    passed: {
      en: 'The message has one recipient, so SES can add its link',
      ja: '宛先が 1 件のため、SES の配信停止リンクが付きます',
    },
    why: {
      en: 'The link is different for each recipient. SES adds the headers and replaces the placeholder only in mail with a single recipient in To, Cc and Bcc together.',
      ja: 'リンクは受信者ごとに異なるため、SES がヘッダーの追加とプレースホルダーの置き換えを行うのは、To、Cc、Bcc を合わせて宛先が 1 件のメールだけです。',
    },
    fix: {
      en: 'Send to a list of recipients: each gets a message of their own.',
      ja: '宛先リストを使って 1 件ずつ送信してください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draftMessage: { form } }) => {
    if (form.listManagement === null) return notApplicable(none);
    const { length } = recipientsOf(form);
    return length > 1 ? fail({ en: `There are ${length} recipients.`, ja: `宛先は ${length} 件です。` }) : pass();
  },
});

const none = { en: 'SES manages no list for this message.', ja: 'このメールでは SES のリスト管理を使用していません。' };
