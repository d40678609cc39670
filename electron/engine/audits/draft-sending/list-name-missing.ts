// List management without a list.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingListNameMissing = defineAudit({
  id: 'draft-sending-list-name-missing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List management names no contact list', ja: 'リスト管理の連絡先リスト名がありません' },
    passed: { en: 'List management names a contact list', ja: 'リスト管理の連絡先リスト名は指定されています' },
    why: {
      en: 'SES needs the name of the contact list to know what people unsubscribe from, and refuses the message without it.',
      ja: '配信停止の対象を判断するために連絡先リスト名が必要で、ない場合はメールが拒否されます。',
    },
    fix: {
      en: 'Enter the name of a contact list of this account, or switch list management off.',
      ja: 'アカウントの連絡先リスト名を入力するか、リスト管理を無効にしてください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draftMessage: { form } }) => {
    if (form.listManagement === null) return notApplicable(none);
    return form.listManagement.contactList.trim() === '' ? fail(empty) : pass();
  },
});

const none = { en: 'SES manages no list for this message.', ja: 'このメールでは SES のリスト管理を使用していません。' };
const empty = { en: 'The name is empty.', ja: 'リスト名が空です。' };
