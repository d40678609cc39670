// Headers for unsubscribing that SES writes over.
import { headerValues } from '../../derive/message-headers.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingListHeaderOwn = defineAudit({
  id: 'draft-sending-list-header-own',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'SES replaces your own List-Unsubscribe',
      ja: '自社の List-Unsubscribe が SES により置き換えられます',
    },
    passed: {
      en: 'Your own unsubscribe headers stay',
      ja: '配信停止用のヘッダーが置き換えられることはありません',
    },
    why: {
      en: 'With list management, SES overwrites List-Unsubscribe and List-Unsubscribe-Post with its own. People then leave the SES contact list, and your own system is not told.',
      ja: 'リスト管理を使うと、メールの List-Unsubscribe と List-Unsubscribe-Post は SES により上書きされます。配信停止は SES の連絡先リストに反映され、自社のシステムには伝わりません。',
    },
    fix: {
      en: 'Use either list management or your own headers.',
      ja: 'リスト管理と自社のヘッダーのどちらか一方にしてください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draftMessage }) => {
    if (draftMessage.form.listManagement === null) return notApplicable(none);
    const own = ['list-unsubscribe', 'list-unsubscribe-post'].flatMap((name) => headerValues(draftMessage, name));
    return own.length > 0 ? fail({ en: `Yours: ${own.join('; ')}`, ja: `元の値: ${own.join('、')}` }) : pass();
  },
});

const none = { en: 'SES manages no list for this message.', ja: 'このメールでは SES のリスト管理を使用していません。' };
