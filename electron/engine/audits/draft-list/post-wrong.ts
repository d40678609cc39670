// A List-Unsubscribe-Post that says something else than one click.
import { unsubscribeHeadersOf } from '../../derive/unsubscribe-headers.ts';
import { oneClickValue } from '../../protocols/list-unsubscribe/print.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftListPostWrong = defineAudit({
  id: 'draft-list-post-wrong',
  topic: 'draft-list',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'List-Unsubscribe-Post has a wrong value', ja: 'List-Unsubscribe-Post の値が正しくありません' },
    passed: {
      en: 'List-Unsubscribe-Post has the right value',
      ja: 'List-Unsubscribe-Post の値は正しく指定されています',
    },
    why: {
      en: 'The header has exactly one valid value. With any other, mail clients do not offer one-click unsubscribe.',
      ja: 'このヘッダーの値は 1 つに決められています。それ以外の値では、ワンクリックのボタンが表示されません。',
    },
    fix: {
      en: 'Write List-Unsubscribe-Post: List-Unsubscribe=One-Click, with nothing before or after it.',
      ja: 'List-Unsubscribe-Post: List-Unsubscribe=One-Click とだけ書いてください。',
    },
  },
  sources: [citeRfc(8058, '3.1')],
  judge: ({ draftMessage }) => {
    const { post, bySes } = unsubscribeHeadersOf(draftMessage);
    if (bySes) return notApplicable(sesWrites);
    if (post === null) return notApplicable(none);
    return post === oneClickValue
      ? pass()
      : fail({ en: `It is "${post.slice(0, 200)}".`, ja: `現在の値は「${post.slice(0, 200)}」です。` });
  },
});

const none = { en: 'There is no List-Unsubscribe-Post.', ja: 'List-Unsubscribe-Post はありません。' };
const sesWrites = { en: 'SES writes the header itself.', ja: 'ヘッダーは SES が書き込みます。' };
