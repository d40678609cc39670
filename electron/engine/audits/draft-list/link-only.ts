// A link for leaving in the HTML, and nothing in the headers.
import { isListMail, unsubscribeHeadersOf } from '../../derive/unsubscribe-headers.ts';
import { leavingWords } from '../../mail/link-words.ts';
import { elementsNamed, textIn } from '../../mail/walk-markup.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftListLinkOnly = defineAudit({
  id: 'draft-list-link-only',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage', 'draftMarkup'],
  texts: {
    title: { en: 'The unsubscribe link is in the HTML alone', ja: '配信停止の手段が HTML のリンクだけです' },
    passed: {
      en: 'The headers offer to unsubscribe, as the HTML does',
      ja: 'HTML と同様に、ヘッダーにも配信停止の手段があります',
    },
    why: {
      en: 'Mail programs show a button of their own only where List-Unsubscribe is in the headers. Gmail and Yahoo require it of everybody who sends them 5,000 mails a day.',
      ja: 'メールクライアントが専用のボタンを表示するのは、List-Unsubscribe ヘッダーがある場合だけです。Gmail と Yahoo は、1 日 5,000 通以上の送信者にこのヘッダーを求めています。',
    },
    fix: {
      en: 'Enter the address of your page for unsubscribing in the form, or let SES manage the list. Mail that answers something the recipient did needs neither.',
      ja: 'フォームに配信停止ページのアドレスを入力するか、SES のリスト管理を使ってください。受信者の操作に応じて送るメールなら、対応は不要です。',
    },
  },
  sources: [
    { title: 'Gmail: email sender guidelines', url: 'https://support.google.com/a/answer/81126' },
    citeRfc(8058, '2'),
  ],
  judge: ({ draftMessage, draftMarkup }) => {
    const { unsubscribe, bySes } = unsubscribeHeadersOf(draftMessage);
    if (isListMail(draftMessage) && !bySes && unsubscribe === null) return notApplicable(elsewhere);
    const link = elementsNamed(draftMarkup, 'a').find((each) => leavingWords.test(textIn(draftMarkup, each)));
    if (link === undefined) return notApplicable(noLink);
    return bySes || unsubscribe !== null ? pass() : fail(alone(textIn(draftMarkup, link).trim().slice(0, 80)));
  },
});

const elsewhere = { en: 'Another check covers this mail of a list.', ja: '配信リストのメールは別の項目で判定します。' };
const noLink = { en: 'The HTML has no unsubscribe link.', ja: 'HTML に配信停止のリンクはありません。' };
const alone = (words: string) => ({ en: `The link: "${words}".`, ja: `リンク:「${words}」` });
