// Leaving by mail alone.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeUnsubscribe } from '../judge-unsubscribe.ts';

export const draftListMailtoOnly = defineAudit({
  id: 'draft-list-mailto-only',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe offers only a mail address', ja: 'List-Unsubscribe がメールアドレスだけです' },
    passed: { en: 'List-Unsubscribe offers a web address', ja: 'List-Unsubscribe に Web アドレスがあります' },
    why: {
      en: 'The one-click unsubscribe that Gmail and Yahoo require of bulk senders works over https only. Some providers show no button for a mail address.',
      ja: 'Gmail と Yahoo が大量送信者に求めるワンクリックの配信停止は、https でのみ機能します。メールアドレスだけではボタンを表示しないプロバイダーもあります。',
    },
    fix: {
      en: 'Add an https address that accepts a POST request, and keep the mail address after it.',
      ja: 'POST リクエストを受け付ける https アドレスを追加し、メールアドレスはその後に残してください。',
    },
  },
  sources: [
    citeRfc(8058, '3.1'),
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
  ],
  judge: ({ draftMessage }) =>
    judgeUnsubscribe(draftMessage, ({ unsubscribe: { addresses } }) => {
      if (addresses.length === 0) return notApplicable(unread);
      const [mail] = addresses.every(({ scheme }) => scheme === 'mailto') ? addresses : [];
      return mail === undefined
        ? pass()
        : fail({ en: `The only address is ${mail.uri}.`, ja: `指定は ${mail.uri} だけです。` });
    }),
});

const unread = { en: 'No address can be read in it.', ja: 'アドレスを読み取れません。' };
