// A message that somebody else has sent before.
import { headerValues, wasReceived } from '../../derive/message-headers.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftHeaderReceived = defineAudit({
  id: 'draft-header-received',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'This message was sent before', ja: '受信済みのメールです' },
    passed: { en: 'This message was not sent before', ja: '受信の記録はありません' },
    why: {
      en: 'It carries the record of its journey. SES writes its own Date and Message-ID, so the signatures in it fail, and receivers may take the old Received lines for a loop or a forgery.',
      ja: '配信経路の記録が残っています。SES は Date と Message-ID を書き換えるため、元の署名は検証に失敗します。古い Received は、ループや偽装と見なされることもあります。',
    },
    fix: {
      en: 'To send its content, build the message anew from the form. To pass it on as it is, attach it to a message of your own.',
      ja: '内容を送信する場合は、フォームから作り直してください。そのまま転送する場合は、新しいメールに添付します。',
    },
  },
  sources: [citeRfc(5321, '4.4'), citeSes('manual DKIM signing', 'send-email-authentication-dkim-manual')],
  judge: ({ draftMessage }) => {
    if (draftMessage.raw === null) return notApplicable(built);
    if (!wasReceived(draftMessage)) return pass();
    const hops = headerValues(draftMessage, 'received').length;
    const signatures = headerValues(draftMessage, 'dkim-signature').length;
    return fail({
      en: `Received lines: ${hops}, DKIM signatures: ${signatures}.`,
      ja: `Received ヘッダー: ${hops} 個、DKIM 署名: ${signatures} 個。`,
    });
  },
});

const built = { en: 'The message is built from the form.', ja: 'フォームから作成されるメールです。' };
