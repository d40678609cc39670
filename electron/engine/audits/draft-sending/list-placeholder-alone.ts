// A placeholder that nobody fills in.
import { placeholdersIn, unsubscribeUrl } from '../../mail/ses-placeholders.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { judgeParts } from '../judge-parts.ts';

export const draftSendingListPlaceholderAlone = defineAudit({
  id: 'draft-sending-list-placeholder-alone',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'high',
  needs: ['draft', 'draftMessage'],
  texts: {
    title: {
      en: 'A {{amazonSESUnsubscribeUrl}} is not replaced: the message names no contact list',
      ja: '連絡先リストの指定がないため、{{amazonSESUnsubscribeUrl}} は置き換えられません',
    },
    passed: {
      en: 'No {{amazonSESUnsubscribeUrl}} is left as it is',
      ja: '{{amazonSESUnsubscribeUrl}} がそのまま残ることはありません',
    },
    why: {
      en: 'SES replaces the placeholder only in messages that name a contact list. In others readers see it as typed, and the link does not work.',
      ja: 'SES が置き換えるのは、連絡先リストを指定したメールだけです。指定がない場合はそのまま表示され、リンクも機能しません。',
    },
    fix: {
      en: 'Name the contact list under list management, or link to your own unsubscribe page.',
      ja: 'リスト管理で連絡先リストを指定するか、自社の配信停止ページへのリンクに変更してください。',
    },
  },
  sources: [citeSes('subscription management', 'sending-email-subscription-management')],
  judge: ({ draft, draftMessage: { form } }) => {
    if (form.listManagement !== null) return notApplicable(managed);
    return judgeParts(draft, (text) =>
      placeholdersIn(text, unsubscribeUrl)
        .slice(0, most)
        .map(({ start, end }) => ({ span: { start, end }, says: stays })),
    );
  },
});

/** More are not shown. */
const most = 20;
const managed = {
  en: 'SES manages the list of this message.',
  ja: 'このメールでは SES のリスト管理を使用しています。',
};
const stays = { en: 'This stays as it is.', ja: 'このまま表示されます。' };
