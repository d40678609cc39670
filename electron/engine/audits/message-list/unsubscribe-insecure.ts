// RFC 8058 3.1: the address has to be https.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messageListUnsubscribeInsecure = defineAudit({
  id: 'message-list-unsubscribe-insecure',
  topic: 'message-list',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'There is no https address to unsubscribe at', ja: 'https の配信停止アドレスがありません' },
    passed: { en: 'There is an https address to unsubscribe at', ja: 'https の配信停止アドレスがあります' },
    why: {
      en: 'One-click unsubscribe is a POST request to an https address. With only a mailto or http address, receivers do not offer it.',
      ja: 'ワンクリックの配信停止は https のアドレスへの POST です。mailto や http だけでは、受信側はそのボタンを表示しません。',
    },
    fix: {
      en: 'Put an https address in angle brackets into List-Unsubscribe; a mailto address may follow it.',
      ja: 'List-Unsubscribe に https のアドレスを山かっこで囲んで書いてください。mailto は併記できます。',
    },
  },
  sources: [citeRfc(8058, '3.1', 'G07')],
  judge: ({ mail: { oneClick } }) => {
    const { listUnsubscribe } = oneClick;
    if (listUnsubscribe === null) return notApplicable(noList);
    return /<\s*https:\/\/[^<>\s]+\s*>/iu.test(listUnsubscribe)
      ? pass()
      : fail({ en: `It is now ${listUnsubscribe.slice(0, 200)}`, ja: `現在の値: ${listUnsubscribe.slice(0, 200)}` });
  },
});

const noList = { en: 'The message has no List-Unsubscribe.', ja: 'List-Unsubscribe がありません。' };
