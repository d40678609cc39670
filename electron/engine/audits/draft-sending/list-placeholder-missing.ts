// A managed list without a link by which to leave it.
import { placeholdersIn, unsubscribeUrl } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingListPlaceholderMissing = defineAudit({
  id: 'draft-sending-list-placeholder-missing',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMessage'],
  texts: {
    title: {
      en: 'Mail with list management has no {{amazonSESUnsubscribeUrl}}',
      ja: 'リスト管理を使用していますが、{{amazonSESUnsubscribeUrl}} がありません',
    },
    passed: {
      en: 'Mail with list management has its unsubscribe link',
      ja: 'リスト管理の配信停止リンクがあります',
    },
    why: {
      en: 'SES adds the unsubscribe headers, but not every mail client shows them. Without the placeholder, the mail has no SES unsubscribe link.',
      ja: 'SES は配信停止用のヘッダーを追加しますが、すべてのメールクライアントが表示するわけではありません。プレースホルダーがないと、本文に SES の配信停止リンクが表示されません。',
    },
    fix: {
      en: 'Add <a href="{{amazonSESUnsubscribeUrl}}">Unsubscribe</a> to the HTML, and the placeholder to the text part.',
      ja: 'HTML に <a href="{{amazonSESUnsubscribeUrl}}">配信停止</a> を、テキストパートにもプレースホルダーを追加してください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draft: { source }, draftMessage: { form } }) => {
    if (form.listManagement === null) return notApplicable(none);
    const places = [source.html, source.text].flatMap((part) => placeholdersIn(part, unsubscribeUrl));
    return places.length > 0 ? pass() : fail(missing);
  },
});

const none = { en: 'SES manages no list for this message.', ja: 'このメールでは SES のリスト管理を使用していません。' };
const missing = { en: 'It is in neither the HTML nor the text.', ja: 'HTML にもテキストにもありません。' };
