// Mail of a list without a header by which to leave it.
import { isListMail, unsubscribeHeadersOf } from '../../derive/unsubscribe-headers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftListUnsubscribeMissing = defineAudit({
  id: 'draft-list-unsubscribe-missing',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List mail has no List-Unsubscribe', ja: '配信リストのメールに List-Unsubscribe がありません' },
    passed: { en: 'List mail has List-Unsubscribe', ja: '配信リストのメールに List-Unsubscribe があります' },
    why: {
      en: 'Gmail and Yahoo require it of bulk senders, and show it as a button. Without it people use the spam button, and mail goes to spam or is refused.',
      ja: 'Gmail と Yahoo は大量送信者にこのヘッダーを求め、ボタンとして表示します。ないと迷惑メールとして報告されやすく、迷惑メールへの分類や受信拒否につながります。',
    },
    fix: {
      en: 'Enter an https address for one-click unsubscribe in the form, or let SES manage the list.',
      ja: 'フォームにワンクリック配信停止用の https アドレスを入力するか、SES のリスト管理を使ってください。',
    },
  },
  sources: [
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
    citeRfc(2369, '3.2'),
  ],
  judge: ({ draftMessage }) => {
    if (!isListMail(draftMessage)) return notApplicable(notList);
    const { unsubscribe, bySes } = unsubscribeHeadersOf(draftMessage);
    return bySes || unsubscribe !== null ? pass() : fail(missing);
  },
});

const notList = {
  en: 'No header marks this as list mail (List-Id, Precedence).',
  ja: '配信リストのメールであることを示すヘッダー（List-Id、Precedence）はありません。',
};
const missing = {
  en: 'Its headers mark it as list mail.',
  ja: 'ヘッダーは配信リストのメールであることを示しています。',
};
