// A text part that says something else than the HTML.
import { draftTextUnlikeHtml } from '../../../../../electron/engine/audits/draft-text/unlike-html.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextUnlikeHtml, [
  {
    title: 'the same',
    html: '<p>Your order has left our warehouse today and will arrive by Friday at the address that you gave us</p>',
    text: 'Your order has left our warehouse today and will arrive by Friday at the address that you gave us.',
    verdict: 'pass',
  },
  {
    title: 'a digest',
    html: '<p>Your order has left our warehouse today and will arrive by Friday at the address that you gave us</p><p>Some more words follow here in the markup</p>',
    text: 'Your order has left our warehouse today and will arrive by Friday',
    verdict: 'pass',
  },
  {
    title: 'another',
    html: '<p>Your order has left our warehouse today and will arrive by Friday at the address that you gave us</p>',
    text: 'Spring sale: save on shoes, jackets, shirts and trousers in every color while stocks last',
    verdict: 'fail',
    at: ['text 1:1'],
    says: '%',
  },
  {
    title: 'Japanese',
    html: '<p>ご注文の商品を本日発送しました。金曜日までにお届けする予定です。</p>',
    text: '春のセールを開催しています。靴、ジャケット、シャツがお買い得です。',
    verdict: 'fail',
  },
]);
