// One of the two headers of one-click unsubscribing without the other.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messageListUnsubscribeUnpaired = defineAudit({
  id: 'message-list-unsubscribe-unpaired',
  topic: 'message-list',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: {
      en: 'One-click unsubscribe lacks one of its two headers',
      ja: 'ワンクリック配信停止のヘッダーが片方しかありません',
    },
    passed: {
      en: 'Both headers of one-click unsubscribe are present',
      ja: 'ワンクリック配信停止のヘッダーがそろっています',
    },
    why: {
      en: 'Gmail and Yahoo require one-click unsubscribe of bulk senders. It works only with both headers: one with an https address, one that allows a POST request to it.',
      ja: 'Gmail と Yahoo は、大量送信者にワンクリックの配信停止を求めています。https のアドレスと、POST を許可するヘッダーの両方が必要です。',
    },
    fix: {
      en: 'Write both: List-Unsubscribe: <https://...> and List-Unsubscribe-Post: List-Unsubscribe=One-Click.',
      ja: 'List-Unsubscribe: <https://...> と List-Unsubscribe-Post: List-Unsubscribe=One-Click の両方を付けてください。',
    },
  },
  sources: [citeRfc(8058, '3.1', 'G07')],
  judge: ({ mail: { oneClick } }) => {
    const { listUnsubscribe, post } = oneClick;
    if (listUnsubscribe === null && post === null) return notApplicable(noList);
    if (listUnsubscribe !== null && post !== null) return pass();
    return fail(listUnsubscribe === null ? lacksAddress : lacksPost);
  },
});

const noList = { en: 'The message has no unsubscribe headers.', ja: '配信停止のヘッダーがありません。' };
const lacksPost = { en: 'List-Unsubscribe-Post is missing.', ja: 'List-Unsubscribe-Post がありません。' };
const lacksAddress = { en: 'List-Unsubscribe is missing.', ja: 'List-Unsubscribe がありません。' };
