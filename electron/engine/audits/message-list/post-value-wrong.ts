// RFC 8058 3.1: the header has one value only.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const messageListPostValueWrong = defineAudit({
  id: 'message-list-post-value-wrong',
  topic: 'message-list',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'List-Unsubscribe-Post has the wrong value', ja: 'List-Unsubscribe-Post の値が正しくありません' },
    passed: { en: 'List-Unsubscribe-Post has the right value', ja: 'List-Unsubscribe-Post の値は正しいです' },
    why: {
      en: 'Receivers compare the value exactly. Any other value gives no one-click unsubscribe.',
      ja: '受信側は値を文字どおりに照合します。ほかの値では、ワンクリックの配信停止になりません。',
    },
    fix: {
      en: 'Write exactly: List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ja: '次のとおりに書いてください: List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    },
  },
  sources: [citeRfc(8058, '3.1', 'G07')],
  judge: ({ mail: { oneClick } }) => {
    const { post } = oneClick;
    if (post === null) return notApplicable(noPost);
    return post.trim() === 'List-Unsubscribe=One-Click'
      ? pass()
      : fail({ en: `It is now ${post.slice(0, 100)}`, ja: `現在の値: ${post.slice(0, 100)}` });
  },
});

const noPost = { en: 'The message has no List-Unsubscribe-Post.', ja: 'List-Unsubscribe-Post がありません。' };
