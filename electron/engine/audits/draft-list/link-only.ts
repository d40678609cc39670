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
    title: { en: 'Only the HTML has an unsubscribe link', ja: '配信停止の手段が HTML のリンクだけです' },
    passed: {
      en: 'The headers offer a way to unsubscribe, as the HTML does',
      ja: 'HTML と同様に、ヘッダーにも配信停止の手段があります',
    },
    why: {
      en: 'Mail clients show their own unsubscribe button only if the headers contain List-Unsubscribe. Gmail and Yahoo require it of bulk senders.',
      ja: 'メールクライアントが専用のボタンを表示するのは、List-Unsubscribe ヘッダーがある場合だけです。Gmail と Yahoo は大量送信者にこのヘッダーを求めています。',
    },
    fix: {
      en: 'Enter the https address of your unsubscribe page in the form, or let SES manage the list. Mail that responds to something the recipient did needs neither.',
      ja: 'フォームに配信停止ページの https アドレスを入力するか、SES のリスト管理を使ってください。受信者の操作に応じて送るメールなら、対応は不要です。',
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

const elsewhere = {
  en: 'This is list mail; another check covers that.',
  ja: '配信リストのメールは別の項目で判定します。',
};
const noLink = { en: 'The HTML has no unsubscribe link.', ja: 'HTML に配信停止のリンクはありません。' };
const alone = (words: string) => ({ en: `The link: "${words}".`, ja: `リンク:「${words}」` });
